// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/child_process.h"
#include "support/temp_folder.h"
#include "support/ui_desk.h"
#include "ui/common/drafts.h"

#include <QtTest/QTest>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <cstdio>
#include <fstream>

using namespace accord;
using ui::Draft;
using ui::Drafts;

namespace {

constexpr qint64 kCompany = 42;
const QString kPerson = QStringLiteral("M1");
constexpr auto *kFolderVariable = "ACCORD_TEST_DRAFTS";

Draft note(const QString &text) {
    return {QStringLiteral("notes/KA-1"),
            {QStringLiteral("notes"), QStringLiteral("KA-1"), {}},
            QStringLiteral("便笺"),
            {},
            {{QStringLiteral("text"), text}}};
}

QString textOf(const Draft &draft) {
    return draft.content.value(QStringLiteral("text")).toString();
}

} // namespace

TEST_CASE("a draft comes back as it was typed, to its place, for its company alone") {
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    const QString hostile = QStringLiteral("<img src=\"file:///etc/passwd\">\u202e\n一二三\t%1");
    {
        Drafts drafts(place, kCompany, kPerson);
        drafts.keep(note(hostile));
    }
    const Drafts later(place, kCompany, kPerson);
    REQUIRE(later.leftBehind().size() == 1);
    const Draft draft = later.leftBehind().first();
    CHECK(textOf(draft) == hostile);
    CHECK(draft.place.feature == QStringLiteral("notes"));
    CHECK(draft.place.record == QStringLiteral("KA-1"));
    CHECK(draft.at.isValid());
    CHECK(Drafts(place, kCompany + 1, kPerson).leftBehind().isEmpty());
}

TEST_CASE("a draft is neither shown to another person nor theirs to discard") {
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    {
        Drafts drafts(place, kCompany, kPerson);
        drafts.keep(note(QStringLiteral("half a visit")));
    }
    Drafts others(place, kCompany, QStringLiteral("S1"));
    CHECK(others.leftBehind().isEmpty());
    others.drop(QStringLiteral("notes/KA-1"));
    CHECK(Drafts(place, kCompany, kPerson).leftBehind().size() == 1);
}

TEST_CASE("a draft that is taken up and not typed in stays as old as it is") {
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    Draft draft = note(QStringLiteral("half a visit"));
    draft.content.insert(QStringLiteral("count"), 3);
    {
        Drafts drafts(place, kCompany, kPerson);
        drafts.keep(draft);
    }
    Drafts later(place, kCompany, kPerson);
    const QDateTime typed = later.leftBehind().first().at;
    QTest::qWait(20);
    later.keep(draft);
    later.flush();
    CHECK(later.leftBehind().first().at == typed);
    draft.content.insert(QStringLiteral("count"), 4);
    later.keep(draft);
    later.flush();
    CHECK(later.leftBehind().first().at > typed);
}

TEST_CASE("a draft is for the eyes of its writer alone and goes when it is dropped") {
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    Drafts drafts(place, kCompany, kPerson);
    drafts.keep(note(QStringLiteral("秘密")));
    drafts.flush();
    const QFileInfoList files = QDir(place).entryInfoList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK((files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK_FALSE(files.first().fileName().contains(QStringLiteral("KA-1")));
    drafts.drop(QStringLiteral("notes/KA-1"));
    CHECK(drafts.leftBehind().isEmpty());
    CHECK(QDir(place).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a file that is no draft is left out and left alone") {
    const test::TempFolder folder;
    std::ofstream(folder / "42-M1-broken.json") << "{\"key\":";
    std::ofstream(folder / "42-M1-list.json") << "[1,2]";
    const Drafts drafts(QString::fromStdString(folder.path().string()), kCompany, kPerson);
    CHECK(drafts.leftBehind().isEmpty());
    CHECK(folder.names().size() == 2);
}

TEST_CASE("a draft that cannot be written is told once") {
    Drafts drafts(QStringLiteral("/nonexistent/folder"), kCompany, kPerson);
    int told = 0;
    QObject::connect(&drafts, &Drafts::failed, [&](const QString &reason) {
        CHECK_FALSE(reason.isEmpty());
        ++told;
    });
    drafts.keep(note(QStringLiteral("一")));
    drafts.flush();
    drafts.keep(note(QStringLiteral("二")));
    drafts.flush();
    CHECK(told == 1);
}

// Run by the next test in a process of its own: types without end.
TEST_CASE("types until it is killed", "[.typist]") {
    const QString folder = qEnvironmentVariable(kFolderVariable);
    REQUIRE_FALSE(folder.isEmpty());
    Drafts drafts(folder, kCompany, kPerson);
    QLineEdit field;
    field.setMaxLength(1'000'000);
    QObject::connect(&field, &QLineEdit::textChanged,
                     [&](const QString &text) { drafts.keep(note(text)); });
    for (int typed = 0; typed < 1'000'000; ++typed) {
        QTest::keyClick(&field, Qt::Key_A, Qt::NoModifier, 5);
        if (!drafts.leftBehind().isEmpty()) {
            std::printf("kept %d\n", static_cast<int>(textOf(drafts.leftBehind().first()).size()));
            std::fflush(stdout);
        }
    }
    FAIL("nobody stopped it");
}

TEST_CASE("what was typed is there again after the program was killed in the middle of typing",
          "[slow]") {
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    qputenv(kFolderVariable, place.toUtf8());
    test::ChildProcess typist(
        {QCoreApplication::applicationFilePath().toStdString(), "types until it is killed"});
    qunsetenv(kFolderVariable);
    std::string last;
    for (int lines = 0; lines < 20; ++lines) {
        typist.readLine();
    }
    for (const std::string &line : typist.lines()) {
        last = line.starts_with("kept ") ? line : last;
    }
    typist.kill();
    REQUIRE_FALSE(last.empty());
    const auto drafts = Drafts(place, kCompany, kPerson).leftBehind();
    REQUIRE(drafts.size() == 1);
    CHECK(textOf(drafts.first()).size() >= std::stoi(last.substr(5)));
    CHECK(textOf(drafts.first()).count(QLatin1Char('a')) == textOf(drafts.first()).size());
}
