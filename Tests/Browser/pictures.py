#!/usr/bin/env python3
"""The pictures of `Documentation/Page.md` and `Documentation/Office.md`: every page of the office, as the officer's story finds it.

    pictures.py --binary DELEGATES-OFFICE --folder FOLDER

Tells the story of `story.py` once, with script, and goes on to the pages that it has no need of: people, versions, ranges, reserves,
the letterhead, accounts. A picture is as wide as a window of 1366, cut to what matters and to few colours (pngquant). Ends with an
error where a step fails, a page of the table is not met, or the pictures are more than 2.5 MB together.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from served import DATA, Server, store_command
from story import WIDE, Story, lists_of

# The picture, the page that the story looks at, the heading that it begins with (the top of the window where there is none),
# the most that it is high.
PICTURES = [
    ('sign-in', 'sign-in', None, 420), ('invitation', 'invitation', None, 480), ('account', 'account', None, 760),
    ('accounts', 'accounts', None, 900), ('invited', 'invited', None, 420), ('home', 'home', None, 480),
    ('conferences', 'conferences', None, 560), ('conference', 'standing', None, 900), ('calendar', 'calendar', 'Lịch', 620),
    ('calendar-file', 'calendar-file', None, 620), ('matrix', 'matrix', None, 620),
    ('unit', 'unit', None, 620), ('units', 'units', None, 620), ('allotment', 'units', 'Số suất và cách phân bổ', 900),
    ('files', 'files', None, 620), ('review', 'review', None, 760), ('completeness', 'completeness', None, 620),
    ('nominees', 'nominees', None, 700), ('nominee', 'nominee', None, 900), ('plan', 'plan', None, 1000),
    ('versions', 'versions', None, 620), ('selection', 'progress', None, 420), ('result', 'result', None, 900),
    ('people', 'result', 'Danh sách', 620), ('why', 'why', None, 660), ('exchanges', 'why', 'Người có thể thay cho', 760),
    ('recount', 'recount', None, 620),
    ('what-if', 'what-if', None, 1100), ('compared', 'compared', None, 900), ('range', 'range', None, 900),
    ('withdrawals', 'withdrawals', None, 900), ('replacement', 'replacement', None, 760), ('reserves', 'reserves', None, 620),
    ('documents', 'documents', None, 700), ('letterhead', 'letterhead', None, 800), ('preview', 'preview', None, 800),
    ('log', 'log', None, 620), ('verified', 'verified', None, 480), ('settings', 'settings', None, 900),
]
# What the browser itself says, as on its buttons for files, is in Vietnamese, too, where it has the words (chromium-l10n).
VIETNAMESE = {**os.environ, 'LANGUAGE': 'vi'}
PASSWORD = 'một câu chỉ mình tôi biết'


class Pictures(Story):
    """The story, told for its pictures."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.taken = set()

    def look(self, name):
        """Takes the pictures of a page."""
        for picture, page, heading, height in PICTURES:
            if page == name:
                self.take(picture, heading, height)

    def take(self, picture, heading, height):
        """Takes one picture: the window's whole width from the top, or the part of the page from a heading on."""
        self.page.mouse.move(0, 0)
        box = self.page.evaluate('''() => {
            const box = document.querySelector('main').getBoundingClientRect();
            const ends = [...document.querySelectorAll('main > *, nav')].map(part => part.getBoundingClientRect().bottom);
            return {left: box.left, right: box.right, bottom: Math.max(...ends) + scrollY};
        }''')
        clip = {'x': 0, 'y': 0, 'width': WIDE['width'], 'height': min(height, box['bottom'] + 24)}
        if heading:
            top = self.page.get_by_role('heading', name=re.compile(f'^{heading}( DB.*)?$')).first.evaluate(
                'heading => heading.getBoundingClientRect().top + scrollY') - 16
            left = max(box['left'] - 16, 0)
            clip = {'x': left, 'y': top, 'width': min(box['right'] + 16, WIDE['width']) - left,
                    'height': min(height, box['bottom'] + 24 - top)}
        self.page.screenshot(path=f'{self.arguments.folder}/{picture}.png', full_page=True, clip=clip)
        self.taken.add(picture)

    def finished(self, name, button):
        """A search that goes on has a picture, too, unless it ends before."""
        while name == 'result' and self.page.get_by_role('button', name='Hủy').count():
            self.look('progress')
            if 'tốt nhất đến nay' in self.text():
                break
            self.page.wait_for_timeout(200)
        super().finished(name, button)

    # What the story does not come by.

    def back_to_vietnamese(self):
        switch = self.page.get_by_role('button', name='Tiếng Việt')
        if switch.count():
            switch.click()
            self.page.wait_for_load_state()

    def conferences(self):
        self.part('Hội nghị')
        self.look('standing')
        store_command(self.server.binary, 'import', self.server.store, DATA)
        self.page.goto(self.server.base + '/')
        self.look('conferences')
        self.page.locator('main').get_by_role('link').nth(1).click()
        self.page.wait_for_load_state()
        if not self.page.get_by_role('heading', name='Lịch', exact=True).count() or 'chưa có lịch' in self.text():
            self.page.goto(self.server.base + '/')
            self.page.locator('main').get_by_role('link').nth(0).click()
            self.page.wait_for_load_state()
        self.look('calendar')
        self.follow('Quy định và các ngày của lịch')
        self.look('calendar-file')
        self.page.goto(self.server.base + '/c/1')
        self.part('Đơn vị và phân bổ')
        self.follow('Theo đơn vị và nhóm')
        self.press('Đếm người được giới thiệu')
        self.press('Lấy đơn vị và số suất đã phân bổ')
        self.look('matrix')

    def people(self):
        self.part('Người được giới thiệu')
        self.page.locator('main table').first.get_by_role('link').first.click()
        self.page.wait_for_load_state()
        self.look('nominee')

    def versions(self):
        self.part('Phương án')
        women = self.page.locator('main input[value="40%"]').first
        women.fill('41%')
        self.press('Lưu thành phiên bản mới')
        self.follow('Các phiên bản của phương án')
        self.press('So sánh')
        self.look('versions')

    def reasons(self):
        self.part('Lựa chọn')
        self.page.locator('main table').get_by_role('link', name='1', exact=True).click()
        self.page.wait_for_load_state()
        self.follow('Kiểm đếm lại')
        self.answered()
        self.look('recount')
        self.part('Lựa chọn')
        self.page.locator('main table').get_by_role('link', name='1', exact=True).click()
        self.page.locator('#people table').get_by_role('link').first.click()
        self.page.wait_for_load_state()
        self.answered()
        self.look('why')

    def ranges(self):
        self.part('Nếu thay đổi')
        asked = self.page.locator('form', has=self.page.get_by_label('Cách hỏi'))
        asked.get_by_label('Cách hỏi').select_option('sweep')
        rule = asked.get_by_label('Quy định', exact=True)
        women = rule.locator('option', has_text=re.compile('nữ', re.IGNORECASE)).first
        rule.select_option(women.get_attribute('value'))
        for label, value in (('Từ', '40%'), ('Đến', '50%'), ('Bước', '5%')):
            asked.get_by_label(label, exact=True).fill(value)
        self.press('Hỏi', exact=True)
        self.answered()
        self.look('range')

    def reserves(self):
        self.part('Thay thế')
        self.follow('Danh sách dự khuyết theo thứ tự')
        self.answered()
        self.look('reserves')

    def papers(self):
        self.part('Văn bản')
        self.page.locator('main').get_by_role('link', name='Thể thức văn bản').click()
        self.page.wait_for_load_state()
        self.look('letterhead')

    def settings(self):
        self.part('Thiết lập')
        self.look('settings')

    def accounts(self):
        self.invite('tran.lan', 'Trần Thị Lan', None)
        self.page.get_by_role('link', name='Trần Thị Lan').click()
        self.page.wait_for_load_state()
        self.look('account')
        self.page.goto(self.server.base + '/')
        self.invite('hoang.van.thu', 'Nguyễn Văn Bình', 'unit')
        self.look('unit')
        self.press('Đăng xuất')
        self.look('sign-in')

    def invite(self, name, full_name, role):
        """Invites somebody, and takes the invitation up in the same browser, as the invited does in another."""
        self.page.get_by_role('link', name='Tài khoản', exact=True).click()
        self.page.get_by_label('Tên đăng nhập').fill(name)
        self.page.get_by_label('Họ và tên').fill(full_name)
        if role:
            self.page.get_by_label('Vai trò').select_option(role)
            self.page.get_by_label('Hội nghị và đơn vị').select_option(index=1)
            self.look('accounts')
        self.press('Lập thư mời')
        address = re.search(r'http\S+/invitation/\S+', self.page.locator('main').inner_html())
        assert address, 'no address is shown'
        address = re.split(r'[<"]', address[0])[0]
        if role:
            self.look('invited')
            self.press('Đăng xuất')
        self.page.goto(address)
        if role:
            self.look('invitation')
        for field in self.page.locator('input[type=password]').all():
            field.fill(PASSWORD)
        self.press('Lưu mật khẩu và đăng nhập')

    STEPS = Story.STEPS + ['back_to_vietnamese', 'conferences', 'people', 'versions', 'reasons', 'ranges', 'reserves', 'papers',
                           'settings', 'accounts']


def smaller(folder):
    """Makes the pictures small, and says how large they are together."""
    quantizer = shutil.which('pngquant')
    if not quantizer:
        sys.exit('pngquant is missing.')
    pictures = sorted(pathlib.Path(folder).glob('*.png'))
    subprocess.run([quantizer, '--force', '--ext', '.png', '--speed', '1', '--strip', '96', *map(str, pictures)], check=True)
    return sum(picture.stat().st_size for picture in pictures)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--binary', required=True, type=pathlib.Path)
    parser.add_argument('--folder', required=True, type=pathlib.Path)
    given = parser.parse_args()
    chromium = shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')
    if not chromium:
        sys.exit('Chromium is missing.')
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        pathlib.Path(work, 'pictures').mkdir()
        arguments = argparse.Namespace(folder=f'{work}/pictures', pictures=None, short=True)
        server = Server(given.binary.resolve(), f'{work}/office.sqlite')
        browser = playwright.chromium.launch(executable_path=chromium, args=['--no-sandbox', '--lang=vi'], env=VIETNAMESE)
        story = Pictures(browser.new_context(viewport=WIDE, locale='vi-VN').new_page(), server, lists_of(work), arguments, True)
        story.page.set_default_timeout(60_000)
        try:
            for step in Pictures.STEPS:
                getattr(story, step)()
                print(step, flush=True)
        finally:
            browser.close()
            server.end()
        missing = [picture for picture, *_ in PICTURES if picture not in story.taken]
        # A form that is not yet complete is answered with 422, which the browser notes.
        wrong = [line for line in story.wrong if 'status of 422' not in line]
        if missing or wrong:
            sys.exit('\n'.join([f'no picture of {picture}' for picture in missing] + wrong))
        (pathlib.Path(work) / 'pictures' / 'paper.docx').unlink(missing_ok=True)
        size = smaller(arguments.folder)
        if size > 2_500_000:
            sys.exit(f'The pictures are {size / 1e6:.1f} MB together; 2.5 MB are allowed.')
        given.folder.mkdir(parents=True, exist_ok=True)
        for old in given.folder.glob('*.png'):
            old.unlink()
        for picture in pathlib.Path(arguments.folder).glob('*.png'):
            shutil.move(picture, given.folder / picture.name)
    print(f'{len(PICTURES)} pictures, {size / 1e6:.2f} MB')


if __name__ == '__main__':
    main()
