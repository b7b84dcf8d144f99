// SPDX-License-Identifier: GPL-3.0-or-later
// The manual inside the program reads nothing but itself, whatever a page names.
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/shell/help_viewer.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocument>

using namespace accord;
using test::Desk;

namespace {

struct Help {
    explicit Help(const QString &language = QStringLiteral("en"))
        : viewer(desk.page(), language, nullptr) {
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.turnTo(QStringLiteral("customers"));
        viewer.show();
    }
    template<class Widget>
    Widget &part(const char *name) {
        auto *found = viewer.findChild<Widget *>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void follow(const char *address) {
        Q_EMIT viewer.browser().anchorClicked(QUrl(QString::fromLatin1(address)));
    }

    Desk desk{Desk::Company::Empty};
    ui::HelpViewer viewer;
};

} // namespace

TEST_CASE("a page of the manual opens no file of the disk, as picture, style or page") {
    Help help;
    const QString picture = QString::fromStdString((help.desk.folder() / "secret.png").string());
    QImage seen(40, 40, QImage::Format_RGB32);
    seen.fill(Qt::white);
    REQUIRE(seen.save(picture));
    const QString style = QString::fromStdString((help.desk.folder() / "secret.css").string());
    QFile file(style);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("p { margin-top: 7px }");
    file.close();
    QTextDocument &page = *help.viewer.browser().document();
    for (const QString &name :
         {picture, QUrl::fromLocalFile(picture).toString(), QStringLiteral("../") + picture}) {
        INFO(name.toStdString());
        const auto answer = page.resource(QTextDocument::ImageResource, QUrl(name));
        CHECK(answer.value<QImage>().size() == QSize(1, 1));
    }
    for (const auto type : {QTextDocument::StyleSheetResource, QTextDocument::HtmlResource,
                            QTextDocument::MarkdownResource, QTextDocument::UserResource}) {
        for (const QUrl &url : {QUrl(style), QUrl::fromLocalFile(style)}) {
            const QVariant answer = page.resource(type, url);
            CHECK(answer.isValid());
            CHECK(answer.toByteArray().isEmpty());
        }
    }
}

TEST_CASE("links lead to other pages of the manual, and an address elsewhere is only shown") {
    Help help;
    help.follow("plans.md");
    CHECK(help.viewer.page() == QStringLiteral("plans"));
    auto &address = help.part<QLabel>("help_address");
    CHECK_FALSE(address.isVisible());
    for (const char *elsewhere :
         {"https://example.org/a?b=c", "file:///etc/hostname", "../../README.md", "plans.md.exe"}) {
        INFO(elsewhere);
        help.follow(elsewhere);
        CHECK(help.viewer.page() == QStringLiteral("plans"));
        REQUIRE(address.isVisible());
        CHECK(address.text() == QString::fromLatin1(elsewhere));
    }
    CHECK(address.textFormat() == Qt::PlainText);
    help.part<QPushButton>("help_copy_address").click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("plans.md.exe"));
    help.follow("abc.md");
    CHECK_FALSE(address.isVisible());
}

TEST_CASE("every page of the manual has a title, and every picture it names is in the program") {
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        Help help(QString::fromLatin1(language));
        auto &list = help.part<QListWidget>("help_pages");
        REQUIRE(list.count() >= 5);
        for (int row = 0; row < list.count(); ++row) {
            CHECK_FALSE(list.item(row)->text().isEmpty());
            help.viewer.turnTo(list.item(row)->data(Qt::UserRole).toString());
            const QString text = help.viewer.browser().document()->toMarkdown();
            static const QRegularExpression image(QStringLiteral("!\\[[^\\]]*\\]\\(([^)\\s]+)"));
            for (auto found = image.globalMatch(text); found.hasNext();) {
                const QString name = found.next().captured(1);
                INFO(name.toStdString());
                CHECK(QFile::exists(QStringLiteral(":/images/") + QFileInfo(name).fileName()));
            }
        }
    }
}
