#!/usr/bin/env python3
"""An officer's whole work in a browser, in Vietnamese: from an empty store to the paper that is signed, and the log that is checked.

    story.py --binary DELEGATES-OFFICE [--short] [--pictures FOLDER] [--until STEP]

Serves an empty store and walks it with the system's Chromium: a conference from the template, 36 units' spreadsheets, their review,
seats, a selection, a scenario with 45 % women, a withdrawal, a Word document, the log. Every page is looked at by axe (nothing serious
or worse; it needs script itself), at 1366 × 768 and at 390 × 844 (no page is wider than the window), and is kept as a picture where a folder is named. With
script, and once more without; --short goes once, with script, and looks at one width. Steps are found by what an officer reads, not by
addresses. Ends with `N passed, N failed`.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import docx
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from served import DATA, ROOT, Server

WIDE, PHONE = {'width': 1366, 'height': 768}, {'width': 390, 'height': 844}
PARTS = ['Hội nghị', 'Đơn vị và phân bổ', 'Người được giới thiệu', 'Phương án', 'Lựa chọn', 'Nếu thay đổi', 'Thay thế', 'Văn bản',
         'Nhật ký', 'Thiết lập']


class Story:
    """One walk through the office's pages."""

    def __init__(self, page, server, lists, arguments, script):
        self.page, self.server, self.lists, self.arguments, self.script = page, server, lists, arguments, script
        self.wrong, self.seen, self.axe = [], 0, Axe()
        page.on('pageerror', lambda error: self.wrong.append(f'script: {error}'))
        page.on('console', lambda line: line.type == 'error' and self.wrong.append(f'console: {line.text}'))
        page.on('response', lambda answer: answer.status >= 500 and self.wrong.append(f'{answer.status}: {answer.url}'))
        page.on('request', self.stays_here)
        page.on('dialog', lambda dialog: dialog.accept())

    def stays_here(self, request):
        """Nothing may come from the internet."""
        if not request.url.startswith((self.server.base, 'data:', 'blob:')):
            self.wrong.append(f'asks elsewhere: {request.url}')

    def look(self, name):
        """Looks at the page as it is: accessible, not wider than the window, with a picture."""
        self.seen += 1
        for width, size in (('wide', WIDE),) if self.arguments.short else (('wide', WIDE), ('phone', PHONE)):
            self.page.set_viewport_size(size)
            broad = self.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
            if broad > 0:
                self.wrong.append(f'{name}: {broad} px wider than a window of {size["width"]}')
            if self.arguments.pictures:
                kind = '' if self.script else '-without-script'
                self.page.screenshot(path=f'{self.arguments.pictures}/{self.seen:02}-{name}-{width}{kind}.png', full_page=True)
        self.page.set_viewport_size(WIDE)
        if not self.script:  # axe waits for timers of the page, which stand still where script is off.
            return
        for violation in self.axe.run(self.page).response['violations']:
            if violation['impact'] in ('serious', 'critical'):
                places = ', '.join(node['html'][:120] for node in violation['nodes'][:3])
                self.wrong.append(f'{name}: {violation["impact"]}: {violation["help"]}: {places}')

    def part(self, title):
        """Goes to a part of the conference."""
        self.page.get_by_role('navigation', name='Các phần của hội nghị').get_by_role('link', name=title, exact=True).click()
        self.page.wait_for_load_state()

    def press(self, name, **options):
        """Presses a button, and waits for the page that follows."""
        self.page.get_by_role('button', name=name, **options).first.click()
        self.page.wait_for_load_state()

    def follow(self, name):
        self.page.get_by_role('link', name=name).first.click()
        self.page.wait_for_load_state()

    def text(self):
        return self.page.locator('main').inner_text()

    def expect(self, pattern, what):
        """Checks that the page says something."""
        assert re.search(pattern, self.text(), re.IGNORECASE), f'{what}: the page does not say it: {self.text()[:600]}'

    # The steps, in the order of the work.

    def conference(self):
        self.page.goto(self.server.address)
        assert self.page.locator('html').get_attribute('lang') == 'vi', 'the page is not in Vietnamese'
        self.look('home')
        self.page.get_by_label('Tên hội nghị').fill('Hội nghị điển hình tiên tiến 2025')
        self.page.get_by_label('Bắt đầu từ').select_option('template')
        self.press('Lập hội nghị')
        self.expect('.', 'the conference')
        for title in PARTS:
            self.part(title)
            self.look(f'empty-{PARTS.index(title)}')

    def nominees(self):
        self.part('Người được giới thiệu')
        self.follow('Tệp đã nhận')
        self.page.get_by_label('Danh sách người được giới thiệu').set_input_files(self.lists)
        self.press('Gửi và tổng hợp')
        self.look('files')
        self.follow('Rà soát')
        self.look('review')
        # An answer may bring up another question.
        for _ in range(10):
            answers = self.page.get_by_role('radio', name='Có', exact=True)
            if not answers.count():
                break
            for answer in answers.all():
                answer.check()
            self.press('Lưu trả lời')
        self.expect('Không còn nội dung nào chờ xác nhận', 'the review')
        self.follow('Mức độ đầy đủ')
        self.look('completeness')
        self.part('Người được giới thiệu')
        self.look('nominees')
        self.page.get_by_label('Tìm kiếm').fill('nguyen')
        self.press('Xem')
        self.expect('Nguyễn', 'the search without tone marks')

    def units(self):
        self.part('Đơn vị và phân bổ')
        self.page.get_by_label('Tệp', exact=True).set_input_files(str(DATA / 'units.csv'))
        self.press('Nhận tệp')
        self.page.get_by_label('Tổng số suất phân bổ').fill('210')
        self.page.get_by_label('Phân bổ theo', exact=True).select_option(label='Cán bộ')
        self.page.get_by_text('Giới hạn, suất cộng thêm và so sánh').click()
        # No unit has more seats than it nominates people.
        self.page.get_by_label('Cột số người được giới thiệu').select_option(label='Giới thiệu')
        self.press('Tính lại')
        self.look('units')
        self.press('Lưu', exact=True)
        self.press('Đưa vào phương án')
        self.look('units-taken')
        if self.page.get_by_role('button', name='Đưa vào phương án').count():
            self.press('Đưa vào phương án')

    def plan(self):
        self.part('Phương án')
        self.look('plan')

    def finished(self, name, button):
        """Waits for a search to end, as an officer does who looks again: its page has a button then."""
        until = time.monotonic() + 180
        while not self.page.get_by_role('button', name=button).count():
            assert time.monotonic() < until, f'{name}: the search does not end'
            self.page.wait_for_timeout(500)
            self.page.reload()
        self.look(name)

    def answered(self):
        """Waits for an answer that takes longer than a page may."""
        until = time.monotonic() + 120
        while 'Đang tính' in self.text():
            assert time.monotonic() < until, 'the answer does not come'
            self.page.wait_for_timeout(500)
            if not self.script:
                self.page.reload()

    def selection(self):
        self.part('Lựa chọn')
        self.press('Lựa chọn đại biểu')
        self.finished('result', 'Công bố danh sách')
        self.expect(r'\b300\b', 'the selection')
        self.press('Công bố danh sách')
        self.look('asked')
        self.press('Công bố danh sách')
        self.look('published')

    def what_if(self):
        self.part('Nếu thay đổi')
        self.page.get_by_label('Tên kịch bản').fill('Nữ 45%')
        rule = self.page.get_by_label('Quy định', exact=True).first
        women = rule.locator('option', has_text=re.compile('nữ', re.IGNORECASE)).first
        rule.select_option(women.get_attribute('value'))
        self.page.get_by_label('Giá trị mới').fill('45%')
        self.press('Lập kịch bản')
        self.part('Nếu thay đổi')
        self.look('what-if')
        boxes = self.page.get_by_role('checkbox', name=re.compile('Nữ 45%|So sánh'))
        boxes.first.check()
        self.press('So sánh với phương án')
        self.answered()
        self.look('compared')
        self.expect('45', 'the comparison')

    def withdrawal(self):
        self.part('Thay thế')
        self.page.get_by_role('checkbox').first.check()
        self.page.get_by_label('Lý do').fill('Đi công tác')
        self.press('Tìm danh sách thay thế')
        self.finished('replacement', 'Công bố danh sách này')
        self.press('Công bố danh sách này')
        self.press('Công bố danh sách này')
        self.part('Thay thế')
        self.look('withdrawals')

    def paper(self):
        self.part('Văn bản')
        self.look('documents')
        if not self.page.locator('main a[href*="docx"]').count():
            self.page.locator('main table').first.get_by_role('link').first.click()
            self.page.wait_for_load_state()
            self.look('preview')
        with self.page.expect_download() as coming:
            self.page.get_by_role('link', name='DOCX', exact=True).first.click()
        path = pathlib.Path(self.arguments.folder) / 'paper.docx'
        coming.value.save_as(path)
        document = docx.Document(path)
        rows = sum(len(table.rows) for table in document.tables)
        assert rows > 30, f'the paper has {rows} rows'

    def log(self):
        self.part('Nhật ký')
        self.look('log')
        self.press('Kiểm tra')
        self.look('verified')
        self.page.get_by_role('button', name='English').click()
        self.page.wait_for_load_state()
        assert self.page.locator('html').get_attribute('lang') == 'en', 'the page does not turn to English'
        status, said = self.server.verify()
        assert status == 0, f'store verify ended with {status}: {said}'

    STEPS = ['conference', 'units', 'nominees', 'plan', 'selection', 'what_if', 'withdrawal', 'paper', 'log']


def lists_of(folder):
    """The spreadsheets as 36 units send them."""
    lists = f'{folder}/lists'
    subprocess.run([sys.executable, str(ROOT / 'Tests/Office/messy.py'), str(DATA / 'nominees.csv'), lists, '--seed', '1'],
                   check=True, stdout=subprocess.DEVNULL)
    return sorted(str(path) for path in pathlib.Path(lists).iterdir() if path.suffix in ('.xlsx', '.ods', '.csv'))


def told(browser, arguments, lists, script):
    """Tells the story once; how many steps went well, and what did not."""
    store = f'{arguments.folder}/office-{"with" if script else "without"}.sqlite'
    server = Server(arguments.binary.resolve(), store)
    context = browser.new_context(viewport=WIDE, java_script_enabled=script, bypass_csp=False, accept_downloads=True)
    story, passed, failed = Story(context.new_page(), server, lists, arguments, script), 0, 0
    story.page.set_default_timeout(60_000)
    try:
        for step in Story.STEPS:
            name = f'{step}, {"with" if script else "without"} script'
            before, begun = len(story.wrong), time.monotonic()
            try:
                getattr(story, step)()
            except Exception as error:  # A step that fails is told; the next ones stand on it.
                story.wrong.append(f'{type(error).__name__}: {str(error)[:800]}\n    at {story.page.url}: {story.text()[:800]}')
            wrong = story.wrong[before:]
            passed, failed = passed + (not wrong), failed + bool(wrong)
            print(f'{"failed" if wrong else "passed"}: {name} ({time.monotonic() - begun:.1f} s)', flush=True)
            for line in wrong[:20]:
                print(f'    {line}', flush=True)
            if step == arguments.until:
                break
    finally:
        context.close()
        if server.end() != 0:
            print('the server does not end well')
            failed += 1
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--binary', required=True, type=pathlib.Path)
    parser.add_argument('--short', action='store_true')
    parser.add_argument('--pictures')
    parser.add_argument('--until', choices=Story.STEPS)
    parser.add_argument('--script', choices=['on', 'off'], help='once only, with script on or off')
    arguments = parser.parse_args()
    chromium = shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')
    if not chromium:
        sys.exit('Chromium is missing.')
    if arguments.pictures:
        pathlib.Path(arguments.pictures).mkdir(parents=True, exist_ok=True)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as arguments.folder, sync_playwright() as playwright:
        lists = lists_of(arguments.folder)
        browser = playwright.chromium.launch(executable_path=chromium, args=['--no-sandbox'])
        for script in {'on': (True,), 'off': (False,)}.get(arguments.script, (True,) if arguments.short else (True, False)):
            good, bad = told(browser, arguments, lists, script)
            passed, failed = passed + good, failed + bad
        browser.close()
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
