#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check finds what it is there for: a small bad tree makes exactly that check speak."""
import os
import subprocess
import sys
import tempfile
import unittest

from run import CHECKS
from tree import Tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HERE = os.path.dirname(os.path.abspath(__file__))


def write(root, files):
    for path, content in files.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(content)


class Checks(unittest.TestCase):
    def problems(self, name, files):
        with tempfile.TemporaryDirectory() as root:
            write(root, files)
            return list(CHECKS[name](Tree(root)))

    def finds(self, name, files, words):
        found = self.problems(name, files)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def passes(self, name, files):
        self.assertEqual(self.problems(name, files), [])

    def test_an_arrow_that_points_back_is_found(self):
        files = {"src/base/a.h": '#include "domain/plan/p.h"\n', "src/domain/plan/p.h": ""}
        self.finds("arrows", files, "src/base/a.h:1: base must not include domain")
        self.passes("arrows", {"src/domain/plan/p.h": '#include "base/a.h"\n', "src/base/a.h": ""})

    def test_documents_may_see_views_but_no_service(self):
        files = {"src/documents/d.cpp": '#include "app/views/v.h"\n#include "app/s.h"\n',
                 "src/app/views/v.h": "", "src/app/s.h": ""}
        self.finds("arrows", files, "d.cpp:2: documents must not include app")

    def test_an_unknown_room_is_found(self):
        self.finds("arrows", {"src/misc/x.h": ""}, "'misc' is not part of the house")

    def translated(self, body, folder="plans"):
        """A folder of ui with one text and its three files of translations."""
        head = "<TS><context><name>P</name><message><source>%1 of %n rows</source>"
        file = head + body + "</message></context></TS>"
        files = {f"resources/i18n/ui/{folder}.{language}.ts": file for language in ("zh_CN", "zh_TW")}
        files[f"resources/i18n/ui/{folder}.en.ts"] = "<TS></TS>"
        files[f"ui/{folder}/p.cpp"] = 'x = tr("%1 of %n rows");\n'
        return files

    def test_a_text_without_translation_is_found(self):
        self.passes("translations", self.translated("<translation>%1 / %n</translation>"))
        for body, words in (("<translation type='unfinished'>%1 %n</translation>", "not translated"),
                            ("<translation></translation>", "not translated"), ("", "not translated"),
                            ("<translation>%n</translation>", "other places"),
                            ("<translation>%1</translation>", "does not say the number")):
            found = self.problems("translations", self.translated(body))
            self.assertEqual(len(found), 2, found)
            self.assertIn(words, found[0])
        files = self.translated("<translation>%1 / %n</translation>")
        files["resources/i18n/ui/plans.zh_TW.ts"] = "<TS></TS>"
        self.finds("translations", files, "one kind of Chinese only")
        del files["resources/i18n/ui/plans.zh_TW.ts"]
        found = self.problems("translations", files)
        self.assertIn("there is no such file", found[0])

    def test_a_feature_that_includes_another_is_found(self):
        files = {"src/domain/plan/p.h": '#include "domain/sales/s.h"\n#include "domain/ids.h"\n',
                 "src/domain/sales/s.h": "", "src/domain/ids.h": ""}
        self.finds("features", files, "domain/plan must not include domain/sales")
        files = {"ui/plans/p.h": '#include "ui/common/c.h"\n#include "ui/abc/a.h"\n',
                 "ui/common/c.h": "", "ui/abc/a.h": ""}
        self.finds("features", files, "ui/plans must not include ui/abc")
        self.passes("features", {"ui/shell/s.h": '#include "ui/abc/a.h"\n', "ui/abc/a.h": ""})

    def test_only_the_shell_and_main_know_the_features(self):
        self.passes("features", {"ui/main.cpp": '#include "ui/shell/s.h"\n', "ui/shell/s.h": ""})
        for own in ("common", "plans"):
            self.finds("features", {f"ui/{own}/p.h": '#include "ui/shell/s.h"\n', "ui/shell/s.h": ""},
                       f"ui/{own} must not include ui/shell")
        self.finds("features", {"ui/common/c.h": '#include "abc/a.h"\n', "ui/abc/a.h": ""},
                   "ui/common must not include ui/abc")
        self.finds("features", {"ui/window.cpp": ""}, "ui holds main.cpp and one folder per feature")

    def test_the_window_reaches_neither_storage_nor_database(self):
        for room in ("storage", "db", "io"):
            self.finds("arrows", {"ui/plans/p.cpp": f'#include "{room}/r.h"\n', f"src/{room}/r.h": ""},
                       f"ui must not include {room}")
        self.passes("arrows", {"ui/plans/p.cpp": '#include "app/s.h"\n#include "documents/d.h"\n',
                               "src/app/s.h": "", "src/documents/d.h": ""})
        self.finds("libraries", {"ui/plans/p.cpp": "#include <QSqlQuery>\n"}, "Qt SQL")

    def test_a_folder_circle_is_found(self):
        files = {"src/app/a.h": '#include "app/views/v.h"\n', "src/app/b.h": "",
                 "src/app/views/v.h": '#include "app/b.h"\n'}
        self.finds("circles", files, "app -> app/views -> app")

    def test_qt_in_the_core_is_found(self):
        for header in ("<QString>", "<QtCore/QFile>", "<qstring.h>"):
            self.finds("libraries", {"src/io/x.cpp": f"#include {header}\n"}, "io is free of Qt")
        self.passes("libraries", {"src/documents/x.cpp": "#include <QString>\n"})

    def test_sqlite_outside_its_adapter_is_found(self):
        self.finds("libraries", {"src/storage/x.cpp": "#include <sqlite3.h>\n"}, "only src/db/sqlite")
        self.passes("libraries", {"src/db/sqlite/x.cpp": "#include <sqlite3.h>\n",
                                  "tests/storage/x.cpp": "#include <sqlite3.h>\n"})

    def test_a_long_file_is_found_unless_it_gives_a_reason(self):
        self.finds("sizes", {"src/base/x.cpp": "\n" * 401}, "401 lines, at most 400")
        self.finds("sizes", {"src/base/x.h": "\n" * 201}, "201 lines, at most 200")
        self.finds("sizes", {"tests/unit/x.cpp": "\n" * 801}, "801 lines, at most 800")
        self.finds("sizes", {"ui/plans/x.cpp": "\n" * 401}, "401 lines, at most 400")
        self.finds("sizes", {"ui/plans/x.h": "\n" * 201}, "201 lines, at most 200")
        self.passes("sizes", {"src/base/x.cpp": SPDX + "// size: a table\n" + "\n" * 401})

    def test_a_missing_licence_line_is_found(self):
        self.finds("licence", {"src/base/x.cpp": "int x;\n"}, "SPDX")
        self.passes("licence", {"src/base/x.cpp": SPDX, "CMakeLists.txt": SPDX})

    def test_words_that_do_not_belong_are_found(self):
        self.finds("words", {"src/base/x.cpp": "// TO" "DO later\n"}, "unfinished")
        self.finds("words", {"docs/x.md": "see /wo" "rk/x\n"}, "a path of one machine")
        self.finds("words", {"tests/x.sh": "ping registry.npm" "js.org\n"}, "package registry")
        self.passes("words", {"docs/x.md": "the framework/x and ~/home\n"})

    def test_sql_outside_storage_is_found(self):
        self.finds("sql", {"src/app/x.cpp": 'auto s = "DELETE FROM plan";\n'}, "src/storage")
        self.finds("sql", {"src/app/x.cpp": 'auto s = R"(SELECT a\n FROM b)";\n'}, "src/storage")
        self.passes("sql", {"src/app/x.cpp": '// SELECT a FROM b\nauto s = "Select a file from b";\n',
                            "src/storage/x.cpp": 'auto s = "DELETE FROM plan";\n'})

    def test_message_files_that_differ_are_found(self):
        one, two = "resources/i18n/messages.zh_CN.json", "resources/i18n/messages.zh_TW.json"
        raised = 'return base::fail(base::ErrorCode::Invalid, "a.long", "x", "f", "", {{"%s", n}});\n'
        self.finds("arguments", {one: '{"a.long": "{field} {most}"}',
                                 "src/app/x.cpp": raised % "max"}, "names {most}")
        self.passes("arguments", {one: '{"a.long": "{field} {most}"}',
                                  "src/app/x.cpp": raised % "most"})
        self.finds("messages", {one: '{"a": "x", "b": "y"}', two: '{"a": "x"}'}, "'b' is missing")
        self.finds("messages", {one: '{"a": "{n}"}', two: '{"a": "{m}"}'}, "other arguments")
        self.finds("messages", {one: '{"b": "x", "a": "y"}', two: '{"a": "y", "b": "x"}'}, "sorted")
        call = 'return fail(ErrorCode::Stale, "stale", "x");\n'
        self.finds("messages", {one: '{"a": "x"}', two: '{"a": "x"}', "src/app/x.cpp": call},
                   "reason 'stale' has no sentence")

    def test_a_test_case_that_asserts_nothing_is_found(self):
        bad = 'TEST_CASE("REQUIRE(x)") {\n  // CHECK(x)\n  run();\n}\n'
        good = 'TEST_CASE("y") {\n  if (a) { b(); }\n  REQUIRE(x);\n}\n'
        self.finds("assertions", {"tests/unit/x.cpp": bad + good}, "x.cpp:1: this test case")

    def test_a_condition_that_rapidcheck_takes_apart_is_found(self):
        apart = 'void f() {\n  RC_ASSERT(a || b.error());\n}\n'
        whole = 'void f() {\n  RC_ASSERT((a || b) == g(c && d));\n}\n'
        self.finds("assertions", {"tests/unit/x.cpp": apart + whole}, "x.cpp:2: RapidCheck evaluates both")
        self.passes("assertions", {"tests/unit/x.cpp": whole})

    def test_a_colour_outside_the_theme_is_found(self):
        bad = ['QColor c(12, 3, 4);', 'QColor("red");', "auto c = QColor{0xff0000};", "p.setPen(Qt::red);",
               "p.setBrush(Qt::darkGray);", "QColor::fromRgb(x);", "qRgb(1, 2, 3);",
               'label->setStyleSheet("color: #c00");', 'set("background: rgba(0, 0, 0, 10)");']
        for line in bad:
            self.finds("colours", {"ui/plans/p.cpp": line + "\n"}, "colours come from the theme")
            self.passes("colours", {"ui/common/theme.cpp": line + "\n"})
        good = '// see #123, QColor(1, 2, 3)\nQColor c = theme.accent(); f("#{n} of # 12"); g(Qt::transparent);\n'
        self.passes("colours", {"ui/plans/p.cpp": good})
        self.finds("colours", {"ui/plans/p.ui": '<color alpha="255">\n'}, "a colour in a form")

    def test_a_question_beside_the_seams_is_found(self):
        self.finds("questions", {"ui/plans/p.cpp": "#include <QMessageBox>\nQMessageBox::warning(a);\n"},
                   "p.cpp:1: QMessageBox: ask through Prompter")
        self.finds("questions", {"ui/shell/s.cpp": "auto f = QFileDialog::getOpenFileName(a);\n"},
                   "s.cpp:1: QFileDialog")
        for seam in ("prompter", "message_box_prompter", "file_chooser"):
            self.passes("questions", {f"ui/common/{seam}.cpp": "#include <QMessageBox>\n"})
        self.passes("questions", {"ui/plans/p.cpp": "// no QMessageBox here\n"})

    def test_a_link_to_nowhere_and_an_untranslated_page_are_found(self):
        self.finds("links", {"docs/a.md": "see [b](b.md)\n"}, "b.md leads nowhere")
        self.finds("links", {"docs/user/en/a.md": "", "docs/user/zh_CN/b.md": "",
                             "docs/user/en/b.md": ""}, "no such page in zh_CN")
        self.passes("links", {"docs/a.md": "[b](b.md#top) [c](https://c.example)\n", "docs/b.md": ""})

    def test_a_badly_laid_out_file_is_found(self):
        with tempfile.TemporaryDirectory() as root:
            write(root, {".clang-format": "BasedOnStyle: LLVM\n", "src/x.cpp": "int  x ;\n",
                         "ui/.keep": "", "tests/.keep": ""})
            done = subprocess.run(["bash", os.path.join(HERE, "format.sh"), root],
                                  capture_output=True, check=False)
            self.assertNotEqual(done.returncode, 0)
            write(root, {"src/x.cpp": "int x;\n"})
            done = subprocess.run(["bash", os.path.join(HERE, "format.sh"), root],
                                  capture_output=True, check=False)
            self.assertEqual(done.returncode, 0)

    def test_every_check_has_a_test_here(self):
        with open(__file__, encoding="utf-8") as file:
            source = file.read()
        for name in CHECKS:
            self.assertIn(f'self.finds("{name}"', source)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
