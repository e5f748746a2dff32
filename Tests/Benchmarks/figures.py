"""What the benchmarks share: the machine's name, and where figures are kept."""

import datetime
import json
import os
import platform
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "results"


def processor():
    """The processor's name, and what decides the speed of 8-bit products."""
    name, flags = platform.machine(), ""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            name = line.split(":", 1)[1].strip()
        if line.startswith("flags"):
            flags = line
            break
    best = next((f for f in ("amx_int8", "avx512_vnni", "avx_vnni", "avx2") if f in flags.split()), "none")
    return "%s, %s, %d cores" % (name, best, os.cpu_count())


def record(name, result):
    """Keeps the figures of today."""
    RESULTS.mkdir(exist_ok=True)
    target = RESULTS / ("%s-%s.json" % (datetime.date.today(), name))
    target.write_text(json.dumps(result, indent=1) + "\n")
