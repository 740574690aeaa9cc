"""The office's server as a process, and somebody who asks it without a browser."""
import http.client
import pathlib
import re
import signal
import subprocess
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / 'Datasets' / 'lang-son-2025'


class Server:
    """A server of a store, on a free port or on one that it had before."""

    def __init__(self, binary, store, port=0, errors=None):
        self.binary, self.store = str(binary), str(store)
        command = [self.binary, 'serve', '--store', self.store, '--port', str(port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors or subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            sys.exit(f'The server does not begin; it ended with {self.process.wait()}.')
        parts = urllib.parse.urlsplit(self.address)
        self.host, self.port = parts.hostname, parts.port
        self.base = f'http://{self.host}:{self.port}'

    def end(self, how=signal.SIGTERM):
        """Ends the server, and waits until it has; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.stdout.close()
        return self.process.wait(timeout=60)

    def peak(self):
        """The most memory that it had, in MB."""
        status = pathlib.Path(f'/proc/{self.process.pid}/status').read_text()
        return int(re.search(r'VmHWM:\s+(\d+) kB', status)[1]) / 1024

    def verify(self, head=None):
        """Follows the log's chain: the exit status and what was said."""
        command = [self.binary, 'store', 'verify', self.store] + (['--head', head] if head else [])
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        return done.returncode, (done.stdout + done.stderr).strip()


def store_command(binary, *arguments):
    """Looks after a store; what was said."""
    done = subprocess.run([str(binary), 'store', *map(str, arguments)], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f'store {" ".join(map(str, arguments))} ended with {done.returncode}: {done.stderr[-1000:]}')
    return done.stdout


class Visitor:
    """Somebody with a session: asks for pages and sends forms over one connection."""

    def __init__(self, server, name=None, password=None):
        self.server, self.cookies, self.csrf = server, {}, ''
        self.connection = http.client.HTTPConnection(server.host, server.port, timeout=60)
        if name is None:
            self.get(urllib.parse.urlsplit(server.address).path + '?' + urllib.parse.urlsplit(server.address).query)
        else:
            self.get('/sign-in')
            self.post('/sign-in', {'name': name, 'password': password})

    def ask(self, method, path, body=None, headers=None):
        """One request; its status, headers and body."""
        headers = {**(headers or {}), 'Cookie': '; '.join(f'{key}={value}' for key, value in self.cookies.items())}
        if method == 'POST':
            headers['Origin'] = self.server.base
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        for cookie in answer.headers.get_all('Set-Cookie') or []:
            key, _, value = cookie.partition(';')[0].partition('=')
            self.cookies[key] = value
        found = re.search(rb'name="csrf" value="([0-9a-f]+)"', text)
        if found:
            self.csrf = found[1].decode()
        return answer.status, answer.headers, text

    def get(self, path):
        """A page, wherever it leads."""
        status, headers, text = self.ask('GET', path)
        while status == 303:
            path = headers['Location']
            status, headers, text = self.ask('GET', path)
        return status, text

    def post(self, path, fields):
        """A form; the status and where it leads."""
        body = urllib.parse.urlencode({'csrf': self.csrf, **fields})
        status, headers, text = self.ask('POST', path, body, {'Content-Type': 'application/x-www-form-urlencoded'})
        return status, headers['Location'], text

    def upload(self, path, fields, files=()):
        """A form with files; the status and where it leads."""
        parts = []
        for key, value in {'csrf': self.csrf, **fields}.items():
            parts.append(f'--grenze\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode())
        for field, name, content in files:
            parts.append(f'--grenze\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
                         'Content-Type: application/octet-stream\r\n\r\n'.encode() + content + b'\r\n')
        body = b''.join(parts) + b'--grenze--\r\n'
        status, headers, text = self.ask('POST', path, body, {'Content-Type': 'multipart/form-data; boundary=grenze'})
        return status, headers['Location'], text
