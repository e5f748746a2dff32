"""What the benchmarks share: the machine's name, and where figures are kept."""

import datetime
import json
import os
import platform
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "results"


def instructions():
    """What decides the speed of 8-bit products: the best of the processor's sets of instructions for them."""
    flags = next((line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("flags")), "")
    return next((f for f in ("amx_int8", "avx512_vnni", "avx_vnni", "avx2") if f in flags.split()), "none")


def processor():
    """The processor's name, its instructions for 8-bit products, its cores."""
    name = platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            name = line.split(":", 1)[1].strip()
            break
    return "%s, %s, %d cores" % (name, instructions(), os.cpu_count())


def record(name, result):
    """Keeps the figures of today and of this kind of processor."""
    RESULTS.mkdir(exist_ok=True)
    target = RESULTS / ("%s-%s-%s.json" % (datetime.date.today(), name, instructions()))
    target.write_text(json.dumps(result, indent=1) + "\n")
