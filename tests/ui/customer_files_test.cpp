// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a customer: chosen, dropped, pasted, opened as a copy, saved, renamed, removed.
#include "app/customer_file_service.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "tab_desk.h"
#include "ui/common/file_model.h"
#include "ui/customers/customer_files_tab.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <fstream>

using namespace accord;
using test::Desk;

namespace {

struct OpenFiles : test::TabDesk<ui::CustomerFilesTab> {
    OpenFiles() : TabDesk("KA-0002", [this](const QUrl &copy) { opened << copy; }) {}
    std::vector<domain::CustomerFile> stored() {
        return app::CustomerFileService(desk.app()).ofCustomer(code).value();
    }
    QPushButton &verb(const char *id) { return part<QPushButton>(id); }
    QListView &view() { return *tab.findChild<QListView *>(QStringLiteral("files")); }
    ui::FileModel &model() { return *static_cast<ui::FileModel *>(view().model()); }
    QString write(const char *name, const std::string &bytes) {
        std::ofstream(desk.folder() / name, std::ios::binary) << bytes;
        return QString::fromStdString((desk.folder() / name).string());
    }
    void keep(const char *name, const std::string &bytes) {
        desk.files.answer = write(name, bytes);
        verb("files_add").click();
        load();
    }
    void choose(int row) { view().setCurrentIndex(model().index(row)); }

    QList<QUrl> opened;
};

std::string smallPicture() {
    QImage image(640, 320, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

} // namespace

TEST_CASE("a file is chosen and kept, and a picture shows small") {
    OpenFiles open;
    CHECK(open.model().rowCount() == 0);
    open.keep("shelf.png", smallPicture());
    REQUIRE(open.model().rowCount() == 1);
    const QAbstractItemModelTester tester(&open.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString digest = QString::fromStdString(open.stored().front().sha256);
    REQUIRE(Desk::waitFor([&] { return open.model().hasThumbnail(digest); }));
    const auto icon = open.model().index(0).data(Qt::DecorationRole).value<QIcon>();
    CHECK(icon.availableSizes().value(0) == QSize(96, 48));
}

TEST_CASE("files are dropped and pasted, a picture of the clipboard too") {
    OpenFiles open;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(open.write("a.txt", "one")),
                  QUrl::fromLocalFile(open.write("b.txt", "two"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.tab.pane(), &enter); // a drop lands where the drag came in
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.tab.pane(), &drop);
    CHECK(open.stored().size() == 2);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keyClick(&open.tab.pane(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(open.stored().size() == 3);
    CHECK(QString::fromStdString(open.stored().back().name).endsWith(QStringLiteral(".png")));
    QGuiApplication::clipboard()->setText(QStringLiteral("text"));
    open.verb("files_paste").click();
    CHECK(open.stored().size() == 3);
}

TEST_CASE("a file is opened as a copy of its own, and a program is not opened at all") {
    OpenFiles open;
    open.keep("price list.csv", "a,b\n");
    open.choose(0);
    Q_EMIT open.view().activated(open.view().currentIndex());
    REQUIRE(open.opened.size() == 1);
    QFile copy(open.opened.first().toLocalFile());
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "a,b\n");
    CHECK_FALSE(open.opened.first().toLocalFile().startsWith(
        QString::fromStdString(open.desk.folder().path().string())));
    open.keep("setup.desktop", "[Desktop Entry]");
    open.choose(0); // the newest first
    open.verb("files_open").click();
    CHECK(open.opened.size() == 1);
    CHECK(open.desk.prompter.told.size() == 1);
}

TEST_CASE("a file is saved elsewhere, renamed, removed and brought back") {
    OpenFiles open;
    open.keep("old.txt", "words");
    open.choose(0);
    open.desk.files.answer = QString::fromStdString((open.desk.folder() / "out.txt").string());
    open.verb("files_save").click();
    CHECK(std::filesystem::file_size(open.desk.folder() / "out.txt") == 5);
    open.desk.prompter.texts = {QStringLiteral("../new.txt")};
    open.verb("files_rename").click();
    CHECK(open.stored().front().name == "new.txt");
    open.load();
    open.choose(0);
    QTest::keyClick(&open.tab.pane(), Qt::Key_Delete);
    CHECK(open.stored().empty());
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(open.stored().size() == 1);
}

TEST_CASE("who may only look opens and saves, and keeps nothing") {
    OpenFiles open;
    open.keep("a.txt", "one");
    open.desk.as("V1");
    ui::CustomerFilesTab tab(open.desk.page());
    tab.showCustomer(app::CustomerService(open.desk.app()).find(open.code).value());
    tab.findChild<QListView *>()->setCurrentIndex(
        tab.findChild<QListView *>()->model()->index(0, 0));
    const auto isEnabled = [&](const char *id) {
        return tab.findChild<QPushButton *>(QLatin1String(id))->isEnabled();
    };
    CHECK(isEnabled("files_open"));
    CHECK(isEnabled("files_save"));
    for (const char *id : {"files_add", "files_paste", "files_rename", "files_remove"}) {
        INFO(id);
        CHECK_FALSE(isEnabled(id));
    }
}

TEST_CASE("sizes read as people say them, and no drawing is read as a picture") {
    CHECK(ui::sizeText(12) == QStringLiteral("12 B"));
    CHECK(ui::sizeText(2048) == QStringLiteral("2 KB"));
    CHECK(ui::sizeText(5'400'000) == QStringLiteral("5.1 MB"));
    CHECK(ui::thumbnailOf("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 32)
              .isNull());
    CHECK(ui::thumbnailOf("no picture", 32).isNull());
}
