#!/usr/bin/env python3
"""Fifty officers ask for pages at once while a selection is searched for; how long they wait.

    load.py --office DELEGATES-OFFICE --delegates DELEGATES [--seconds 30] [--officers 50] [--nominees 2000] [--errors-alone]

Makes a conference of 2,000 nominees, selects once so that there is a result to look at, and signs in fifty times. Then wrk asks for a
mix of pages, each officer at a pace of 2 pages a second at most; three more move a share of the plan and look what is left of its
room; and one search follows the other all the time. Fails above a median of 100 ms, a maximum of 1 s, 200 MB of memory, and at any
error; with --errors-alone, which is for programs built for debugging, at errors alone. Needs wrk.
"""
import argparse
import html.parser
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from served import Server, Visitor, store_command

HERE = pathlib.Path(__file__).resolve().parent
MIX = ['', '/nominees', '/nominees?page=3', '/nominees?q=nguyen', '/nominees/files', '/nominees/completeness', '/units', '/units/matrix',
       '/plan', '/runs', '/runs/1', '/runs/1?list=all', '/runs/1/selection.json', '/runs/1/person/{}', '/what-if', '/withdrawals',
       '/documents', '/log']
PLANNERS = 3
MEDIAN, MOST, MEMORY = 100, 1000, 200  # ms, ms, MB: what the office was promised.


def prepared(arguments, folder):
    """A store with a conference of so many nominees."""
    data, store = f'{folder}/conference', f'{folder}/office.sqlite'
    subprocess.run([str(arguments.delegates), 'generate', '--family', 'office', '--nominees', str(arguments.nominees), '--seed', '1',
                    '--output', data], check=True, stdout=subprocess.DEVNULL)
    store_command(arguments.office, 'import', store, data)
    return store


class PlanForm(html.parser.HTMLParser):
    """The fields of the plan's form as a browser sends them."""

    def __init__(self, text):
        super().__init__()
        self.fields, self.inside, self.area, self.select = {}, False, None, None
        self.feed(text.decode())

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag == 'form':
            self.inside = 'plan-form' in has.get('class', '')
        if not self.inside:
            return
        if tag == 'input' and has.get('name') and has.get('type') != 'submit':
            if has.get('type') not in ('checkbox', 'radio') or 'checked' in has:
                self.fields[has['name']] = has.get('value', '')
        elif tag == 'textarea':
            self.area = has.get('name')
            self.fields[self.area] = ''
        elif tag == 'select':
            self.select = has.get('name')
        elif tag == 'option' and self.select and (self.select not in self.fields or 'selected' in has):
            self.fields[self.select] = has.get('value', '')

    def handle_endtag(self, tag):
        if tag == 'form':
            self.inside = False
        elif tag == 'textarea':
            self.area = None
        elif tag == 'select':
            self.select = None

    def handle_data(self, data):
        if self.area:
            self.fields[self.area] += data


class Beside(threading.Thread):
    """Somebody who works beside those who read, until it is over; what went wrong is kept."""

    def __init__(self, visitor, over):
        super().__init__(daemon=True)
        self.visitor, self.over, self.wrong, self.times = visitor, over, [], []

    def run(self):
        try:
            self.work()
        except Exception as error:  # A thread's failure is one of the load's.
            self.wrong.append(f'{type(self).__name__}: {error!r}')


class Planner(Beside):
    """Moves a share of the plan, twice a second, and reads what is known of it then."""

    def work(self):
        _, page = self.visitor.get('/c/1/plan')
        fields = PlanForm(page).fields
        share = next(name for name, value in fields.items() if name.startswith('at/') and value.endswith('%'))
        turn = 0
        while not self.over.wait(0.5):
            turn += 1
            began = time.monotonic()
            status, _, answer = self.visitor.post('/c/1/plan/room', {**fields, share: f'{20 + turn % 30}%'})
            self.times.append((time.monotonic() - began) * 1000)
            if status != 200 or b'data-part' not in answer:
                self.wrong.append(f'the room of a plan answers {status}')


class Runner(Beside):
    """Lets a search follow the one before; counts them."""

    def work(self):
        self.searches = 0
        while not self.over.is_set():
            self.visitor.get('/c/1/runs')
            status, address, _ = self.visitor.post('/c/1/runs', {})
            if status != 303:
                self.wrong.append(f'a search does not begin: {status}')
                return
            self.searches += 1
            while not self.over.wait(0.1) and not finished(self.visitor, address):
                pass


def finished(visitor, address):
    """True once a run is over."""
    return b'data-poll' not in visitor.get(address)[1]


def pages(visitor, person):
    """The addresses of the mix; each has to be there."""
    there = ['/c/1' + part.format(person) for part in MIX]
    for address in there:
        status, _ = visitor.get(address)
        if status != 200:
            sys.exit(f'{address} answers {status}')
    return there


def selected(visitor, patience=120):
    """Selects once, and waits for the result: the id of somebody who is on the list."""
    visitor.get('/c/1/runs')
    status, address, _ = visitor.post('/c/1/runs', {})
    if status != 303:
        sys.exit(f'the search does not begin: {status}')
    until = time.monotonic() + patience
    while not finished(visitor, address):
        if time.monotonic() > until:
            sys.exit('the first selection takes too long')
        time.sleep(0.2)
    return re.search(rb'/runs/1/person/([^"?]+)', visitor.get(address)[1])[1].decode()


def late(figures, memory):
    """What is above the promised time or memory."""
    limits = [('median', float(figures['median']), MEDIAN, 'ms'), ('longest', float(figures['most']), MOST, 'ms'),
              ('memory', memory, MEMORY, 'MB')]
    return [f'the {what} is above {most} {unit}' for what, measured, most, unit in limits if measured > most]


def signed_in(server, count):
    """So many visitors. More than thirty at once are held back by the limit of openings of one address: they come two seconds apart."""
    visitors = []
    while len(visitors) < count:
        if len(visitors) > 28:
            time.sleep(2)
        visitors.append(Visitor(server))
    return visitors


def asked(server, mix, officers, seconds, folder):
    """What wrk measures while the officers ask for pages of the mix."""
    cookies, paths = pathlib.Path(folder) / 'sessions', pathlib.Path(folder) / 'pages'
    cookies.write_text('\n'.join(officer.cookies['delegates'] for officer in officers) + '\n')
    paths.write_text('\n'.join(mix) + '\n')
    count = str(len(officers))
    done = subprocess.run(
        ['wrk', '-t', count, '-c', count, '-d', f'{seconds}s', '--timeout', '10s', '-s', str(HERE / 'mix.lua'), server.base, '--',
         str(cookies), str(paths)], capture_output=True, text=True, timeout=seconds + 60)
    figures = dict(re.findall(r'^(\w+)=([\d.]+)$', done.stdout, re.MULTILINE))
    if done.returncode != 0 or 'median' not in figures:
        sys.exit(f'wrk ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}')
    return figures


def under_load(server, arguments, folder):
    """Everybody at once; what was not as promised."""
    first = Visitor(server)
    mix = pages(first, selected(first))
    visitors = signed_in(server, arguments.officers + PLANNERS + 1)
    officers, others = visitors[:arguments.officers], visitors[arguments.officers:]
    over = threading.Event()
    runner, planners = Runner(others[0], over), [Planner(other, over) for other in others[1:]]
    for worker in [runner, *planners]:
        worker.start()
    figures = asked(server, mix, officers, arguments.seconds, folder)
    over.set()
    wrong = []
    for worker in [runner, *planners]:
        worker.join()
        wrong += worker.wrong
    moves = sorted(time for planner in planners for time in planner.times)
    memory = server.peak()
    print('{requests} pages; median {median} ms, 99 % within {late} ms, the longest {most} ms; {errors} errors; '
          .format(**figures) + f'at most {memory:.0f} MB')
    print(f'{runner.searches} searches; {len(moves)} moves of the plan, median {statistics.median(moves):.0f} ms, '
          f'the longest {moves[-1]:.0f} ms')
    if int(figures['errors']):
        wrong.append('there are errors')
    return wrong if arguments.errors_alone else wrong + late(figures, memory)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--office', required=True, type=pathlib.Path)
    parser.add_argument('--delegates', required=True, type=pathlib.Path)
    parser.add_argument('--seconds', type=int, default=30)
    parser.add_argument('--officers', type=int, default=50)
    parser.add_argument('--nominees', type=int, default=2000)
    parser.add_argument('--errors-alone', action='store_true')
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.office.resolve(), prepared(arguments, folder))
        try:
            wrong = under_load(server, arguments, folder)
        finally:
            status = server.end()
        if status != 0:
            wrong.append('the server does not end well')
    for line in wrong:
        print(line)
    print('as promised' if not wrong else f'{len(wrong)} not as promised')
    sys.exit(bool(wrong))


if __name__ == '__main__':
    main()
