#!/usr/bin/env python3
"""Reads every include of the sources and names those that go against ARCHITECTURE.md.

    layering.py ROOT          prints each breach; exit code 1 when there is one
    layering.py --self-test   tries the rules on small made-up trees

Needed beside the CMake targets, because Debian puts libtorch and OpenImageIO on the default include
path: a stray include compiles.
"""
import pathlib
import re
import sys
import tempfile

CORE = ["core/base", "core/image", "core/generation", "core/document"]
ENGINE = ["core/engine", "core/training", "core/evaluation"]

# room: the rooms it may include, itself aside. The longest matching room holds a file.
ROOMS = {
    "core/base": [],
    "core/image": CORE[:1],
    "core/generation": CORE[:2],
    "core/document": CORE[:3],
    "core/world": CORE[:3],  # of generation only the grid: a scene is drawn for cells
    "core/engine": CORE[:3],
    "core/training": CORE[:3] + ["core/engine", "core/world"],
    "core/evaluation": CORE[:3] + ["core/engine", "core/world", "core/training"],
    "core/remote": CORE[:3],
    "ui/session": CORE,
    "ui/widgets": CORE + ["ui/session"],
    "app": CORE + ENGINE + ["core/world", "core/remote", "ui/session", "ui/widgets"],
    "tests/support": CORE + ["core/world"],
    "tests/core": CORE + ["core/world", "core/remote", "tests/support"],
    "tests/engine": CORE + ENGINE + ["core/world", "tests/support"],
    "tests/session": CORE + ["ui/session", "tests/support"],
    "tests/widgets": CORE + ["ui/session", "ui/widgets", "tests/support"],
    "tests/screenshots": CORE + ["ui/session", "ui/widgets", "tests/widgets", "tests/support"],
    "tests/end_to_end": CORE + ["tests/support"],
}

# library: (its includes, the files that may have them)
LIBRARIES = {
    "libtorch": (r"(torch|ATen|c10|caffe2)/", r"core/(engine|training|evaluation)/|tests/engine/"),
    "OpenImageIO": (r"OpenImageIO/", r"core/image/image_file\w*\.cpp$"),
    "Little CMS": (r"lcms2", r"core/image/(image_file|colour_profile)\w*\.cpp$"),
    "utf8proc": (r"utf8proc", r"core/engine/text/"),
    "SQLite": (r"sqlite3", r"core/document/"),
    "libzip": (r"zip\.h", r"core/document/"),
    "libcurl": (r"curl/", r"core/remote/"),
    "Qt": (r"Qt?[A-Z]\w*(/|$)", r"ui/|app/studio_|tests/"),
    "Qt Widgets": (r"QtWidgets/", r"ui/widgets/|app/studio_|tests/(widgets|end_to_end)/"),
    "CLI11": (r"CLI/", r"app/"),
}
# Includes that must not even be reached through another header: a program that only uses the engine
# compiles without libtorch's headers.
NOT_REACHED_FROM = {"libtorch": r"app/|ui/"}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def room_of(path):
    fitting = [room for room in ROOMS if path.startswith(room + "/")]
    return max(fitting, key=len, default=None)


class Tree:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.includes = {}
        for folder in ("core", "ui", "app", "tests"):
            for file in sorted((self.root / folder).rglob("*")):
                if file.suffix in (".h", ".cpp") and file.is_file():
                    text = file.read_text(encoding="utf-8")
                    path = file.relative_to(self.root).as_posix()
                    self.includes[path] = [match[1] for match in INCLUDE.findall(text)]

    def resolved(self, path, name):
        """The project's file that an include means, or None for a library's."""
        beside = (pathlib.PurePosixPath(path).parent / name).as_posix()
        for candidate in (beside, "core/" + name, "ui/" + name, "tests/" + name):
            if candidate in self.includes:
                return candidate
        return None

    def reached(self, path):
        """Every (file, library include) that a file reaches through the project's headers."""
        seen, waiting, found = {path}, [path], []
        while waiting:
            current = waiting.pop()
            for name in self.includes[current]:
                target = self.resolved(current, name)
                if target is None:
                    found.append((current, name))
                elif target not in seen:
                    seen.add(target)
                    waiting.append(target)
        return found

    def breaches(self):
        for path, names in self.includes.items():
            room = room_of(path)
            if room is None:
                yield f"{path}: lies in no room that ARCHITECTURE.md knows"
                continue
            for name in names:
                target = self.resolved(path, name)
                if target is not None:
                    other = room_of(target)
                    if other != room and other not in ROOMS[room]:
                        yield f"{path}: {room} must not include {other} ({name})"
                    continue
                for library, (includes, holders) in LIBRARIES.items():
                    if re.match(includes, name) and not re.match(holders, path):
                        yield f"{path}: {library} does not belong here ({name})"
            for library, starts in NOT_REACHED_FROM.items():
                if re.match(starts, path):
                    for through, name in self.reached(path):
                        if through != path and re.match(LIBRARIES[library][0], name):
                            yield f"{path}: reaches {library} through {through} ({name})"


def breaches_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = pathlib.Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return list(Tree(folder).breaches())


def self_test():
    base = {"core/base/error.h": "", "core/engine/model.h": "#include <torch/torch.h>\n",
            "core/engine/painter.h": '#include "base/error.h"\n', "core/document/tree.h": "",
            "ui/session/session.h": "#include <QObject>\n", "ui/widgets/window.h": ""}
    legal = {
        "core/image/image.cpp": '#include "base/error.h"\n#include <vector>\n',
        "core/image/image_file.cpp": "#include <OpenImageIO/imageio.h>\n",
        "core/training/painter_trainer.cpp": '#include "engine/model.h"\n#include <torch/nn.h>\n',
        "ui/session/bridge.cpp": '#include "session.h"\n#include "document/tree.h"\n',
        "app/cli_main.cpp": '#include "engine/painter.h"\n#include <CLI/CLI.hpp>\n',
        "tests/engine/tst_model.cpp": '#include <QTest>\n#include "engine/model.h"\n',
    }
    wrong = {
        "core/base/log.cpp": '#include <QString>\n',
        "core/generation/worker.cpp": '  #  include "engine/painter.h"\n',
        "core/engine/cache.cpp": '#include "document/tree.h"\n',
        "core/world/scene.cpp": "#include <ATen/ATen.h>\n",
        "core/image/blend.cpp": "#include <OpenImageIO/imagebuf.h>\n",
        "core/image/mask.cpp": "#include <lcms2.h>\n",
        "ui/session/state.cpp": '#include "widgets/window.h"\n',
        "ui/session/panel.cpp": "#include <QtWidgets/QWidget>\n",
        "ui/widgets/canvas.cpp": '#include "engine/painter.h"\n',
        "app/cli_paint.cpp": '#include "engine/model.h"\n',
        "app/cli_ask.cpp": "#include <QtCore>\n",
        "core/lost.cpp": "",
    }
    failures = [f"refused, though legal: {breach}" for breach in breaches_of(base | legal)]
    for path, text in wrong.items():
        if not any(breach.startswith(path) for breach in breaches_of(base | {path: text})):
            failures.append(f"accepted, though wrong: {path}: {text.strip()}")
    return failures


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    if sys.argv[1] == "--self-test":
        found = self_test()
    else:
        tree = Tree(sys.argv[1])
        found = list(tree.breaches())
        if not tree.includes:
            found = [f"{sys.argv[1]}: no sources found"]
    print("\n".join(found) if found else "layering: every include goes the right way")
    return 1 if found else 0


sys.exit(main())
