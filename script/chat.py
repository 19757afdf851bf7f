# SPDX-License-Identifier: BSD-3-Clause
"""Opens the page of a chat server in two tabs of Chromium, and prints PASS or FAIL for what they have to show.

Run: python3 chat.py COMMAND..., which starts the server; see script/chat.
"""
import subprocess
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

SECONDS = 15
MARKUP = '<b>bold</b> & "ü" \u2014 \u03bb'


class Tab:
    """One tab, which comes to the front for all that is done in it."""

    def __init__(self, browser, address, window=None):
        self.browser = browser
        if window is None:
            browser.switch_to.new_window("tab")
        self.window = window or browser.current_window_handle
        self.front()
        browser.get(address)

    def front(self):
        self.browser.switch_to.window(self.window)

    def run(self, script, *arguments):
        self.front()
        return self.browser.execute_script(script, *arguments)

    def submit(self, field, text):
        """Types into a field and presses the button beside it."""
        self.front()
        self.browser.find_element(By.ID, field).send_keys(text)
        self.browser.find_element(By.CSS_SELECTOR, f"#{field} ~ button").click()

    def state(self):
        return self.run("return document.getElementById('state').textContent")

    def people(self):
        return self.run("return Array.from(document.querySelectorAll('#people li'), item => item.textContent)")

    def messages(self):
        """Each message as its kind, who said it, and its text."""
        return self.run("""return Array.from(document.querySelectorAll('#messages li'), item => [
            item.className, item.querySelector('b')?.textContent ?? '', item.querySelector('span').textContent])""")

    def visible(self):
        """Which of the three parts of the page can be seen."""
        return self.run("return ['enter', 'messages', 'say'].filter(id => document.getElementById(id).offsetParent)")

    def overflow(self):
        """What is wider than the window or lies below it."""
        return self.run("""return Array.from(document.querySelectorAll('body *')).filter(part => {
            const box = part.getBoundingClientRect();
            return !part.closest('#messages > *') && (box.right > innerWidth || box.bottom > innerHeight);
        }).map(part => part.id || part.tagName)""")

    def close(self):
        self.front()
        self.browser.close()


def expect(what, ask, wanted):
    """Asks until the answer is what is wanted, or the time is over."""
    end = time.monotonic() + SECONDS
    while (answer := ask()) != wanted and time.monotonic() < end:
        time.sleep(0.02)
    if answer == wanted:
        print(f"PASS chat: {what}", flush=True)
    else:
        print(f"FAIL chat: {what}: {answer!r} and not {wanted!r}", flush=True)


def start_browser():
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    # The sandbox does not work for root, and /dev/shm may be small or missing.
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-proxy-server"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def enter(anna, ben):
    expect("the page asks for a name", anna.visible, ["enter"])
    anna.submit("name", "Anna")
    expect("who has a name is in", anna.state, "You are Anna")
    expect("the form for the name gives way to the chat", anna.visible, ["messages", "say"])
    expect("the first one is alone", anna.people, ["Anna"])
    ben.submit("name", "Ben")
    expect("the second one sees both", ben.people, ["Anna", "Ben"])
    expect("the first one sees both", anna.people, ["Anna", "Ben"])
    expect("the first one sees it", anna.messages, [["note", "", "Ben has come"]])


def talk(anna, ben):
    come = ["note", "", "Ben has come"]
    anna.submit("text", "hello")
    expect("a message reaches the other", ben.messages, [["other", "Anna", "hello"]])
    expect("and its author", anna.messages, [come, ["mine", "Anna", "hello"]])
    ben.submit("text", MARKUP)
    expect("the answer comes back, and markup is text", anna.messages,
           [come, ["mine", "Anna", "hello"], ["other", "Ben", MARKUP]])
    expect("the field is empty again", lambda: ben.run("return document.getElementById('text').value"), "")
    for number in range(20):
        ben.submit("text", f"number {number}")
    expect("many messages keep their order", lambda: anna.messages()[3:],
           [["other", "Ben", f"number {number}"] for number in range(20)])


def look(tab):
    for width, height in ((1200, 800), (360, 640)):
        tab.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        expect(f"a window of {width} x {height} shows all of the page", tab.overflow, [])
        expect(f"a window of {width} x {height} shows the last message", lambda: tab.run("""
            const list = document.getElementById('messages');
            return list.lastElementChild.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom"""), True)


def leave(anna, ben, server):
    ben.close()
    expect("the other sees who has left", lambda: anna.messages()[-1], ["note", "", "Ben has left"])
    expect("and is alone again", anna.people, ["Anna"])
    server.terminate()
    expect("the page says when the server ends", anna.state, "Not connected (1001: the chat is over)")
    expect("and asks for the name again", anna.visible, ["enter", "messages"])
    expect("the server ends well", lambda: server.wait(SECONDS), 0)
    expect("and says so", server.stdout.read, "the chat is over\n")


def main():
    server = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    browser = None
    try:
        address = server.stdout.readline().strip()
        browser = start_browser()
        anna = Tab(browser, address, browser.current_window_handle)
        ben = Tab(browser, address)
        enter(anna, ben)
        talk(anna, ben)
        look(anna)
        leave(anna, ben, server)
        expect("the browser complains of nothing", lambda: browser.get_log("browser"), [])
    finally:
        if browser is not None:
            browser.quit()
        server.kill()


main()
