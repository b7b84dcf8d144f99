# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py OUT PROGRAM [ARGUMENT…]: starts the program on an empty virtual screen and watches the
pixels. Appends a line to OUT: milliseconds until 98 of 100 of the pixels that it draws are as they
stay, processor milliseconds until then, its memory in kilobytes once the screen has been still for
two seconds (resident, and what it shares with nobody), and milliseconds until the last change that
is more than a blinking cursor."""
import os
import subprocess
import sys
import tempfile
import time

import numpy

STILL = 2.0  # seconds without a change: it has started
MOST = 60.0
NOISE = 500  # pixels
USABLE = 0.98
PAUSE = 0.01  # between two looks at the screen, so that looking takes little of the machine
WIDTH, HEIGHT = 1440, 900


def screen_of(folder):
    path = os.path.join(folder, "Xvfb_screen0")
    while not os.path.exists(path) or os.path.getsize(path) < WIDTH * HEIGHT * 4:
        time.sleep(0.01)
    return numpy.memmap(path, dtype=numpy.uint32, mode="r")


def processor_of(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory_of(pid):
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in rollup if line.endswith("kB\n")}
    return sizes["Rss"], sizes["Private_Clean"] + sizes["Private_Dirty"]


def main():
    out, command = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        display = f":{200 + os.getpid() % 20000}"
        server = subprocess.Popen(["Xvfb", display, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder],
                                  stderr=subprocess.DEVNULL)
        program = None
        try:
            screen = screen_of(folder)
            time.sleep(1)
            # A home of its own: nothing remembered, nothing shown from last time.
            environment = {**os.environ, "DISPLAY": display, "HOME": folder, "XDG_CONFIG_HOME": folder,
                           "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "xcb"}
            empty = before = numpy.array(screen)
            looks = []  # milliseconds, processor milliseconds, pixels
            start = time.perf_counter()
            program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while not looks or (time.perf_counter() - start) * 1000 - looks[-1][0] < STILL * 1000:
                time.sleep(PAUSE)
                if time.perf_counter() - start > MOST or program.poll() is not None:
                    sys.exit(f"{command[0]} showed nothing, or went on drawing")
                frame = numpy.array(screen)
                if numpy.count_nonzero(frame != before) > NOISE:
                    looks.append(((time.perf_counter() - start) * 1000, processor_of(program.pid), frame))
                    before = frame
            last = looks[-1][2]
            drawn = numpy.count_nonzero(last != empty)
            usable, processor, _ = next(
                look for look in looks if numpy.count_nonzero(look[2] != last) <= (1 - USABLE) * drawn)
            resident, private = memory_of(program.pid)
            with open(out, "a") as lines:
                lines.write(f"{usable:.0f} {processor:.0f} {resident} {private} {looks[-1][0]:.0f}\n")
        finally:
            if program is not None:
                program.kill()
                program.wait()
            server.terminate()
            server.wait()


main()
