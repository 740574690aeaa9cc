#!/usr/bin/env python3
"""One short walk through the office's page in Firefox, by its own remote protocol (Marionette): no driver, no package.

    firefox.py --binary DELEGATES-OFFICE [--firefox PROGRAM]

Serves an empty store; makes a conference from the template, takes 37 units from a file, types the seats and sees the allotment follow
by script, looks at each part of the conference, turns to English. Whatever Firefox's console has of the page (errors of scripts, of
styles, of the content policy) is a failure. Ends with `N passed, N failed`; 2 where there is no Firefox.
"""
import argparse
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from served import DATA, Server

ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
PARTS = ['Đơn vị và phân bổ', 'Người được giới thiệu', 'Phương án', 'Lựa chọn', 'Nếu thay đổi', 'Thay thế', 'Văn bản', 'Nhật ký',
         'Thiết lập', 'Hội nghị']
# What the console has of pages of an address; reading empties it.
CONSOLE = '''
    const found = Services.console.getMessageArray().filter(message => message instanceof Ci.nsIScriptError)
        .filter(message => message.sourceName.startsWith(arguments[0]));
    Services.console.reset();
    return found.map(message => `${message.category}: ${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
'''


class Firefox:
    """A Firefox without a window, and a connection to its Marionette."""

    def __init__(self, program, folder):
        with socket.socket() as free:
            free.bind(('127.0.0.1', 0))
            port = free.getsockname()[1]
        profile = pathlib.Path(folder, 'profile')
        profile.mkdir()
        preferences = {'marionette.port': port, 'browser.shell.checkDefaultBrowser': False, 'datareporting.policy.firstRunURL': '',
                       'browser.aboutwelcome.enabled': False, 'app.update.auto': False, 'network.captive-portal-service.enabled': False,
                       'network.connectivity-service.enabled': False, 'toolkit.telemetry.enabled': False}
        lines = [f'user_pref({json.dumps(key)}, {json.dumps(value)});\n' for key, value in preferences.items()]
        (profile / 'user.js').write_text(''.join(lines))
        self.process = subprocess.Popen(
            [program, '--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', str(profile)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number = 0
        self.connection = self.connected(port)
        self.buffer = b''
        self.read()
        self.browser = self.ask('WebDriver:NewSession', {'capabilities': {'alwaysMatch': {'acceptInsecureCerts': False}}})
        self.ask('WebDriver:SetTimeouts', {'implicit': 10_000, 'pageLoad': 60_000, 'script': 30_000})

    def connected(self, port):
        """Waits until Firefox listens."""
        until = time.monotonic() + 90
        while True:
            try:
                connection = socket.create_connection(('127.0.0.1', port), timeout=120)
                return connection
            except OSError:
                if time.monotonic() > until or self.process.poll() is not None:
                    self.process.kill()
                    raise
                time.sleep(0.2)

    def read(self):
        """One message: its length, a colon, JSON."""
        while b':' not in self.buffer:
            self.more()
        length, _, self.buffer = self.buffer.partition(b':')
        while len(self.buffer) < int(length):
            self.more()
        text, self.buffer = self.buffer[:int(length)], self.buffer[int(length):]
        return json.loads(text)

    def more(self):
        received = self.connection.recv(65536)
        if not received:
            raise ConnectionError('Firefox ended')
        self.buffer += received

    def ask(self, command, parameters=None):
        """One command; its answer."""
        self.number += 1
        text = json.dumps([0, self.number, command, parameters or {}]).encode()
        self.connection.sendall(b'%d:%s' % (len(text), text))
        _, _, error, answer = self.read()
        if error:
            raise RuntimeError(f'{command} {parameters}: {error["error"]}: {error["message"]}')
        return answer['value'] if isinstance(answer, dict) and set(answer) == {'value'} else answer

    def end(self):
        try:
            self.ask('Marionette:Quit', {'flags': ['eForceQuit']})
            self.process.wait(timeout=30)
        except (OSError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


class Walk:
    """The walk, by what somebody reads."""

    def __init__(self, firefox, server):
        self.firefox, self.server = firefox, server

    def run(self, script, *arguments):
        return self.firefox.ask('WebDriver:ExecuteScript', {'script': script, 'args': list(arguments)})

    def found(self, path):
        return self.firefox.ask('WebDriver:FindElement', {'using': 'xpath', 'value': path})[ELEMENT]

    def click(self, path):
        self.firefox.ask('WebDriver:ElementClick', {'id': self.found(path)})

    def press(self, name):
        self.click(f'//button[normalize-space()="{name}"]')

    def follow(self, name, within=''):
        self.click(f'{within}//a[normalize-space()="{name}"]')

    def fill(self, label, text):
        """Types into a field, or chooses a file, by its label."""
        field = self.found(f'//*[@id=//label[normalize-space()="{label}"]/@for]')
        self.firefox.ask('WebDriver:ElementSendKeys', {'id': field, 'text': text})

    def waited(self, condition, what):
        """Waits until the page says something."""
        until = time.monotonic() + 30
        while not self.run(f'return {condition}'):
            assert time.monotonic() < until, f'{what}: {self.run("return document.body.innerText")[:600]}'
            time.sleep(0.1)

    def title(self, text):
        self.waited(f'document.readyState === "complete" && document.querySelector("h1")?.textContent === {json.dumps(text)}', text)

    def console(self):
        """What Firefox has to say of the pages."""
        self.firefox.ask('Marionette:SetContext', {'value': 'chrome'})
        try:
            return self.run(CONSOLE, self.server.base)
        finally:
            self.firefox.ask('Marionette:SetContext', {'value': 'content'})

    # The steps.

    def conference(self):
        self.firefox.ask('WebDriver:Navigate', {'url': self.server.address})
        self.title('Các hội nghị')
        assert self.run('return document.documentElement.lang') == 'vi', 'the page is not in Vietnamese'
        self.fill('Tên hội nghị', 'Hội nghị điển hình tiên tiến 2025')
        self.press('Lập hội nghị')
        self.title('Hội nghị')

    def units(self):
        self.follow('Đơn vị và phân bổ', '//nav')
        self.title('Đơn vị và phân bổ')
        self.fill('Tệp', str(DATA / 'units.csv'))
        self.press('Nhận tệp')
        self.waited('document.querySelectorAll("tbody tr").length >= 37', 'the units of the file')
        self.fill('Tổng số suất phân bổ', '210')
        # By script, with no button pressed.
        self.waited('/210 suất cho 37 đơn vị/.test(document.querySelector("main").innerText)', 'the allotment as one types')

    def parts(self):
        for part in PARTS:
            self.follow(part, '//nav')
            self.title(part)

    def english(self):
        self.press('English')
        self.title('Conference')
        assert self.run('return document.documentElement.lang') == 'en', 'the page does not turn to English'

    STEPS = ['conference', 'units', 'parts', 'english']


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--binary', required=True, type=pathlib.Path)
    parser.add_argument('--firefox', default=shutil.which('firefox-esr') or shutil.which('firefox'))
    arguments = parser.parse_args()
    if not arguments.firefox:
        print('Firefox is missing.', file=sys.stderr)
        sys.exit(2)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.binary.resolve(), f'{folder}/office.sqlite')
        firefox = Firefox(arguments.firefox, folder)
        walk = Walk(firefox, server)
        print(f"{firefox.browser['capabilities']['browserName']} {firefox.browser['capabilities']['browserVersion']}")
        try:
            for step in Walk.STEPS:
                wrong = []
                try:
                    getattr(walk, step)()
                except (AssertionError, RuntimeError) as error:
                    wrong.append(str(error))
                wrong += walk.console()
                passed, failed = passed + (not wrong), failed + bool(wrong)
                print('\n    '.join([f'{"failed" if wrong else "passed"}: {step}'] + wrong[:20]), flush=True)
        finally:
            firefox.end()
            if server.end() != 0:
                print('the server does not end well')
                failed += 1
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
