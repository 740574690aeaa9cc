#!/usr/bin/env python3
"""Kills the server while officers write; whatever was confirmed to one of them has to be there afterwards.

    kills.py --binary DELEGATES-OFFICE [--kills 200] [--officers 8] [--seed 1]

Officers make conferences with names of their own, each with a plan and a file, as fast as they are answered. At a moment that is
drawn, SIGKILL. Then the store is verified, with the head of the time before, and served again: every conference that was
answered with success is on the first page, once. One that was asked for and not answered may be there or not. Ends with
`N passed, N failed`.
"""
import argparse
import html
import http.client
import pathlib
import random
import re
import signal
import sys
import tempfile
import threading
import time

from served import DATA, Server, Visitor

FILES = [('files', name, (DATA / name).read_bytes()) for name in ('plan.yaml', 'quotas.csv')]


class Officer(threading.Thread):
    """Writes until the server is gone."""

    def __init__(self, server, number):
        super().__init__()
        self.server, self.number = server, number
        self.asked, self.confirmed, self.refused = [], [], []

    def run(self):
        try:
            visitor = Visitor(self.server)
            visitor.get('/')
            for turn in range(1_000_000):
                name = f'Hội nghị {self.number}-{turn}'
                self.asked.append(name)
                status, location, _ = visitor.upload('/conferences', {'name': name, 'from': 'files'}, FILES)
                if status == 303 and location.startswith('/c/'):
                    self.confirmed.append(name)
                elif status != 429:
                    self.refused.append(f'{name}: {status}')
                    return
        except (OSError, http.client.HTTPException):
            return  # The server was killed.


def names(visitor):
    """The conferences of the first page."""
    _, text = visitor.get('/')
    cards = re.findall(r'<h2><a href="/c/\d+">([^<]*)</a></h2>', text.decode())
    return [html.unescape(card) for card in cards]


def round_of(binary, store, number, officers, draw, known, head):
    """One kill; what is wrong afterwards, and the new head."""
    server = Server(binary, store)
    workers = [Officer(server, f'{number}-{index}') for index in range(officers)]
    for worker in workers:
        worker.start()
    time.sleep(draw.uniform(0.05, 0.6))
    server.end(signal.SIGKILL)
    for worker in workers:
        worker.join()
    wrong = [f'refused: {line}' for worker in workers for line in worker.refused]
    status, said = server.verify(head)
    if status != 0:
        return wrong + [f'verify ended with {status}: {said}'], 0, head
    head = re.search(r'\b[0-9a-f]{64}\b', said)[0]
    again = Server(binary, store)
    found = names(Visitor(again))
    if again.end() != 0:
        wrong.append('the server does not end well')
    confirmed = {name for worker in workers for name in worker.confirmed}
    asked = {name for worker in workers for name in worker.asked}
    wrong += [f'confirmed and lost: {name}' for name in sorted((known | confirmed) - set(found))]
    wrong += [f'never asked for: {name}' for name in sorted(set(found) - known - asked)]
    if len(found) != len(set(found)):
        wrong.append('a conference is there twice')
    known |= set(found)
    return wrong, len(confirmed), head


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--binary', required=True, type=pathlib.Path)
    parser.add_argument('--kills', type=int, default=200)
    parser.add_argument('--officers', type=int, default=8)
    parser.add_argument('--seed', type=int, default=1)
    arguments = parser.parse_args()
    draw, passed, failed, written, head = random.Random(arguments.seed), 0, 0, 0, None
    store, known = None, set()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(arguments.kills):
            if number % 20 == 0:  # A new file now and then, so that the first page stays short.
                store, known, head = f'{folder}/office-{number}.sqlite', set(), None
            wrong, confirmed, head = round_of(
                arguments.binary.resolve(), store, number, arguments.officers, draw, known, head)
            written += confirmed
            passed, failed = passed + (not wrong), failed + bool(wrong)
            for line in wrong[:10]:
                print(f'kill {number}: {line}', flush=True)
    print(f'{written} writes were confirmed before the kills')
    if written == 0:
        failed += 1
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
