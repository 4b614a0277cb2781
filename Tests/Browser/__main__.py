"""Runs every test of this folder in Chromium: each file ending in _test.py has main(tool, browser).

`tool` is the program's path; `browser` is a running Chromium of playwright's. Two tests run at a time,
each in a process of its own, what it prints being told when it ends.
"""
import importlib
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from playwright.sync_api import sync_playwright

FOLDER = os.path.dirname(os.path.abspath(__file__))


def run(name, tool):
    """Runs one test in this process."""
    with sync_playwright() as playwright:
        # No sandbox: tests run as root in containers, and open nothing but the project's own pages.
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        start = time.time()
        print(f"-- {name}, Chromium {browser.version}")
        importlib.import_module(name).main(tool, browser)
        print(f"   passed in {time.time() - start:.1f} s")
        browser.close()


def main(tool, *names):
    found = sorted(name[:-3] for name in os.listdir(FOLDER) if name.endswith("_test.py"))
    unknown = [name for name in names if name not in found and name + "_test" not in found]
    if unknown:
        sys.exit(f"there is no test {', '.join(unknown)}; there are {', '.join(found)}")
    chosen = [name for name in found if not names or name in names or name[:-5] in names]
    if len(chosen) == 1:
        run(chosen[0], tool)
        return
    # What takes longest begins first.
    chosen.sort(key=lambda name: name not in ("fills_test", "files_test"))

    def apart(name):
        done = subprocess.run([sys.executable, "-B", FOLDER, tool, name], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        print(done.stdout.decode(errors="replace"), end="", flush=True)
        return done.returncode

    with ThreadPoolExecutor(max_workers=2) as pool:
        failed = [name for name, code in zip(chosen, pool.map(apart, chosen)) if code]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


main(*sys.argv[1:])
