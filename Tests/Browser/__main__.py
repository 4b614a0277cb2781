"""Runs every test of this folder in Chromium: each file ending in _test.py has main(tool, browser).

`tool` is the program's path; `browser` is a running Chromium of playwright's.
"""
import importlib
import os
import sys
import time

from playwright.sync_api import sync_playwright

tool, names = sys.argv[1], sys.argv[2:]
folder = os.path.dirname(os.path.abspath(__file__))
found = sorted(name[:-3] for name in os.listdir(folder) if name.endswith("_test.py"))
with sync_playwright() as playwright:
    # No sandbox: tests run as root in containers, and open nothing but the project's own pages.
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
    print("Chromium", browser.version)
    for name in found:
        if names and name not in names and name[:-len("_test")] not in names:
            continue
        start = time.time()
        print("--", name, flush=True)
        importlib.import_module(name).main(tool, browser)
        print(f"   passed in {time.time() - start:.1f} s", flush=True)
    browser.close()
