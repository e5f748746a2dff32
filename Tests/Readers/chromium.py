"""A headless Chromium that does what it is told, over the pipe of its DevTools protocol.

Nothing but Python's own library and a Chromium (Debian's) is needed.
"""
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time


class PageError(Exception):
    """What the page or the browser complained about."""


class Chromium:
    """One browser with one page; use it in a `with`."""

    def __init__(self, width=1440, height=900, language="en-GB"):
        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not program:
            print("no Chromium here; install Debian's package chromium", file=sys.stderr)
            sys.exit(2)
        self.errors = []
        self._number = 0
        self._events = []
        self._rest = b""
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._start([program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--mute-audio",
                     "--no-first-run", "--disable-extensions", "--user-data-dir=" + self._profile.name,
                     "--window-size=%d,%d" % (width, height), "--lang=" + language, "--remote-debugging-pipe"])
        self._session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(domain + ".enable")
        self.resize(width, height)

    def _start(self, command):
        """Chromium reads commands from file descriptor 3 and writes answers to 4."""
        to_read, self._to = os.pipe()
        self._from, from_write = os.pipe()

        def connect():
            # By way of high numbers, so that neither is closed before it is copied.
            first, second = os.dup2(to_read, 63), os.dup2(from_write, 64)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self._process = subprocess.Popen(
            command, preexec_fn=connect, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(from_write)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self._session = None
            self.call("Browser.close")
        except (PageError, OSError):
            pass
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._profile.cleanup()

    def call(self, method, **parameters):
        """Sends a command and waits for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        rest = json.dumps(message).encode() + b"\0"
        while rest:
            rest = rest[os.write(self._to, rest):]
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise PageError(method + ": " + answer["error"]["message"])
                return answer["result"]
            self._note(answer)

    def _next(self):
        while b"\0" not in self._rest:
            piece = os.read(self._from, 1 << 16)
            if not piece:
                raise PageError("Chromium ended")
            self._rest += piece
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)

    def _note(self, event):
        parameters = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            self.errors.append(details.get("exception", {}).get("description") or details["text"])
        elif event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            self.errors.append(parameters["entry"]["text"])

    def open(self, path):
        """Opens a file of this machine; returns when its scripts have run."""
        self.call("Page.navigate", url="file://" + os.path.abspath(path))
        self.wait_for("document.readyState === 'complete' && location.protocol === 'file:'")

    def run(self, script):
        """The value of an expression in the page, a promise's when it is kept."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise PageError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def wait_for(self, condition, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.run(condition):
                    return
            except PageError:
                pass  # The page is on its way to another document.
            time.sleep(0.05)
        raise PageError("waited in vain for " + condition)

    def resize(self, width, height, ratio=1):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=ratio, mobile=False)

    def prefer(self, scheme):
        """Makes the browser prefer `light` or `dark`."""
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def press(self, key, shift=False):
        """Presses a key as a person does; `key` is its name in a KeyboardEvent."""
        codes = {"Enter": (13, "\r"), "Escape": (27, ""), "Tab": (9, ""), "Backspace": (8, ""), "ArrowLeft": (37, ""),
                 "ArrowUp": (38, ""), "ArrowRight": (39, ""), "ArrowDown": (40, ""), " ": (32, " ")}
        code, text = codes.get(key, (ord(key.upper()[0]), key))
        common = {"key": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def mouse(self, kind, x, y, button="none", clicks=0, shift=False, **more):
        self.call("Input.dispatchMouseEvent", type="mouse" + kind, x=x, y=y, button=button, clickCount=clicks,
                  modifiers=8 if shift else 0, buttons=1 if button == "left" and kind != "Released" else 0, **more)

    def click(self, x, y, shift=False):
        self.mouse("Moved", x, y)
        self.mouse("Pressed", x, y, "left", 1, shift)
        self.mouse("Released", x, y, "left", 1, shift)

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))
