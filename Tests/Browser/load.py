#!/usr/bin/env python3
"""Fifty officers ask for pages at once while a selection is searched for; how long they wait.

    load.py --office DELEGATES-OFFICE --delegates DELEGATES [--seconds 30] [--officers 50] [--nominees 2000]

Makes a conference of 2,000 nominees, begins a search, signs in fifty times, and lets wrk ask for a mix of pages, each officer at a
pace of 2 pages a second at most. Fails above a median of 100 ms, a maximum of 1 s, 200 MB of memory, and at any error. Needs wrk.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from served import Server, Visitor, store_command

HERE = pathlib.Path(__file__).resolve().parent
MIX = ['', '/nominees', '/nominees?page=3', '/units', '/plan', '/runs', '/what-if', '/withdrawals', '/documents', '/log']
MEDIAN, MOST, MEMORY = 100, 1000, 200  # ms, ms, MB: what the office was promised.


def prepared(arguments, folder):
    """A store with a conference of so many nominees."""
    data, store = f'{folder}/conference', f'{folder}/office.sqlite'
    subprocess.run([str(arguments.delegates), 'generate', '--family', 'office', '--nominees', str(arguments.nominees), '--seed', '1',
                    '--output', data], check=True, stdout=subprocess.DEVNULL)
    store_command(arguments.office, 'import', store, data)
    return store


def pages(visitor):
    """The pages of the mix that there are."""
    there = []
    for part in MIX:
        status, _ = visitor.get('/c/1' + part)
        if status == 200:
            there.append('/c/1' + part)
        else:
            print(f'/c/1{part} answers {status}: left out of the mix')
    return there


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--office', required=True, type=pathlib.Path)
    parser.add_argument('--delegates', required=True, type=pathlib.Path)
    parser.add_argument('--seconds', type=int, default=30)
    parser.add_argument('--officers', type=int, default=50)
    parser.add_argument('--nominees', type=int, default=2000)
    arguments = parser.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        store = prepared(arguments, folder)
        server = Server(arguments.office.resolve(), store)
        try:
            first = Visitor(server)
            mix = pages(first)
            first.get('/c/1/runs')
            status, _, _ = first.post('/c/1/runs', {})
            if status != 303:
                wrong.append(f'the search does not begin: {status}')
            officers = [Visitor(server) for _ in range(min(arguments.officers, 29))]
            # More than thirty at once are held back by the limit of openings of one address: they come two seconds apart.
            while len(officers) < arguments.officers:
                time.sleep(2)
                officers.append(Visitor(server))
            cookies = pathlib.Path(folder) / 'sessions'
            cookies.write_text('\n'.join(officer.cookies['delegates'] for officer in officers) + '\n')
            paths = pathlib.Path(folder) / 'pages'
            paths.write_text('\n'.join(mix) + '\n')
            done = subprocess.run(
                ['wrk', '-t', str(arguments.officers), '-c', str(arguments.officers), '-d', f'{arguments.seconds}s', '--timeout', '10s',
                 '-s', str(HERE / 'mix.lua'), server.base, '--', str(cookies), str(paths)], capture_output=True, text=True,
                timeout=arguments.seconds + 60)
            figures = dict(re.findall(r'^(\w+)=([\d.]+)$', done.stdout, re.MULTILINE))
            if done.returncode != 0 or 'median' not in figures:
                sys.exit(f'wrk ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}')
            memory = server.peak()
            print('{requests} pages; median {median} ms, 99 % within {late} ms, the longest {most} ms; {errors} errors; '
                  .format(**figures) + f'at most {memory:.0f} MB')
            if float(figures['median']) > MEDIAN:
                wrong.append(f'the median is above {MEDIAN} ms')
            if float(figures['most']) > MOST:
                wrong.append(f'the longest is above {MOST} ms')
            if int(figures['errors']):
                wrong.append('there are errors')
            if memory > MEMORY:
                wrong.append(f'the memory is above {MEMORY} MB')
        finally:
            if server.end() != 0:
                wrong.append('the server does not end well')
    for line in wrong:
        print(line)
    print('as promised' if not wrong else f'{len(wrong)} not as promised')
    sys.exit(bool(wrong))


if __name__ == '__main__':
    main()
