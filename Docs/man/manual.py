#!/usr/bin/env python3
"""Writes newsgraph.1 from what `newsgraph --experimental-dump-help` prints.

    newsgraph --experimental-dump-help | Docs/man/manual.py > Docs/man/newsgraph.1

One page for all commands. `make man` runs it; EndToEndTests says when the page is stale.
"""
import json
import sys


def roff(text):
    """Text as roff prints it: with backslashes, hyphens and full stops at the start of a line."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def bold(text):
    return "\\fB" + roff(text) + "\\fR"


def italic(text):
    return "\\fI" + roff(text) + "\\fR"


def spelling(name):
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def heading(argument):
    """An argument as one types it."""
    if argument["kind"] == "positional":
        return italic(argument["valueName"])
    names = ", ".join(bold(spelling(name)) for name in argument["names"])
    return names + (" " + italic(argument["valueName"]) if argument["kind"] == "option" else "")


def merged(arguments):
    """The arguments that are listed; a flag with --no- beside it is one."""
    listed = []
    for argument in filter(is_listed, arguments):
        name = argument["names"][0]["name"] if argument.get("names") else ""
        before = listed[-1].get("abstract") if listed else None
        if name.startswith("no-") and before == argument.get("abstract"):
            listed[-1] = {**listed[-1], "names": listed[-1]["names"] + argument["names"]}
        else:
            listed.append(argument)
    return listed


def meaning(argument):
    parts = [argument.get("abstract", ""), argument.get("discussion", "")]
    default = argument.get("defaultValue")
    if "jobs" in [name["name"] for name in argument.get("names", [])]:
        parts.append("Default: one a processor.")
    elif default and argument["kind"] != "flag":
        parts.append(f"Default: {default}.")
    return " ".join(roff(part) for part in parts if part)


def is_listed(argument):
    """Every command has --help, and every one that has --version prints the same."""
    if not argument["shouldDisplay"]:
        return False
    return not {"help", "version"} & {name["name"] for name in argument.get("names", [])}


def synopsis(words, command):
    parts = [bold(" ".join(words))]
    for argument in filter(is_listed, command.get("arguments", [])):
        if argument["kind"] == "positional":
            name = italic(argument["valueName"]) + (" ..." if argument["isRepeating"] else "")
            parts.append(f"[{name}]" if argument["isOptional"] else name)
        elif not argument["isOptional"]:
            parts.append(heading(argument))
    if any(a["kind"] != "positional" for a in filter(is_listed, command.get("arguments", []))):
        parts.append("[" + italic("options") + "]")
    return " ".join(parts)


def discussion(text):
    """Prose is filled; what is indented stays as it is; a line in capitals is a title."""
    lines, is_fixed = [], False
    for line in text.split("\n"):
        is_title = line.isupper()
        if is_fixed and (is_title or not line.startswith(" ")):
            lines.append(".fi")
            is_fixed = False
        if is_title:
            lines += [".PP", bold(line)]
        elif line.startswith(" "):
            if not is_fixed:
                lines += [".PP" if not lines or lines[-1][:1] != "\\" else ".br", ".nf"]
                is_fixed = True
            lines.append(roff(line))
        elif line:
            lines.append(roff(line))
        else:
            lines.append(".PP")
    return lines + ([".fi"] if is_fixed else [])


def section(words, command):
    lines = [".SS " + roff(" ".join(words[1:])), synopsis(words, command), ".PP",
             roff(command.get("abstract", ""))]
    if command.get("discussion"):
        lines += [".PP"] + discussion(command["discussion"])
    title = None
    for argument in merged(command.get("arguments", [])):
        if argument.get("sectionTitle") != title:
            title = argument.get("sectionTitle")
            lines += [".PP", italic(title or "Other options")]
        lines += [".TP", heading(argument), meaning(argument)]
    for inner in filter(lambda inner: inner["shouldDisplay"], command.get("subcommands", [])):
        lines += section(words + [inner["commandName"]], inner)
    return lines


def page(root):
    name = root["commandName"]
    lines = [
        '.\\" Made by `make man`; do not edit.',
        f'.TH {name.upper()} 1 "" "{name}" "User commands"',
        ".SH NAME", f"{name} \\- {roff(root['abstract'].rstrip('.'))}",
        ".SH SYNOPSIS", bold(name) + " " + italic("command") + " [" + italic("options") + "]",
        ".br", bold(name) + " [" + bold("--help") + " | " + bold("--version") + "]",
        ".SH DESCRIPTION",
        roff(root["abstract"]),
        "The graph says who did what to whom, when, and who says so. Without a command, newsgraph says how to begin.",
    ]
    lines += [".PP"] + discussion(root.get("discussion", ""))
    lines += [".SH COMMANDS"]
    for command in root["subcommands"]:
        if command["commandName"] != "help" and command["shouldDisplay"]:
            lines += section([name, command["commandName"]], command)
    lines += [
        ".SH ENVIRONMENT", ".TP", bold("NO_COLOR"),
        "Where it is set to anything, nothing is coloured. Colours are for terminals alone.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page(json.load(sys.stdin)["command"]))
