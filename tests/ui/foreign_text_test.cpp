// SPDX-License-Identifier: GPL-3.0-or-later
// Names as other people write them: markup, ten thousand characters, marks that turn the direction
// of writing, line breaks. Every screen shows them as typed and stays in shape.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/team_service.h"
#include "support/catch.h"
#include "support/ui_tour.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTextEdit>

using namespace accord;
using test::Tour;
using test::WindowDesk;

namespace {

const std::string kMarkup = "<img src='/etc/hostname'><a href='http://x'>&amp;<b>粗</b></a>";
constexpr std::size_t kLongest = 180;
const std::string kTurned = "\u202E客户\u200F &File %1 %n \u2066abc";

// Plain text is taken as it is; what a label or tip takes for markup must have been made safe.
bool isSafe(const QString &text, Qt::TextFormat format) {
    const bool isRich =
        format == Qt::RichText || (format == Qt::AutoText && Qt::mightBeRichText(text));
    return !isRich || !text.contains(QLatin1String("<img"), Qt::CaseInsensitive);
}

QStringList unsafeIn(const QWidget &screen) {
    QStringList unsafe;
    const auto note = [&](const QWidget &widget, const char *what) {
        unsafe << QStringLiteral("%1#%2 %3")
                      .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                           QLatin1String(what));
    };
    QList<const QWidget *> all{&screen};
    for (const QWidget *widget : screen.findChildren<QWidget *>()) {
        all << widget;
    }
    for (const QWidget *widget : all) {
        if (!isSafe(widget->toolTip(), Qt::AutoText)) {
            note(*widget, "tip");
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!isSafe(label->text(), label->textFormat())) {
                note(*widget, "text");
            }
        }
        if (widget->isVisibleTo(&screen) && widget->width() > 20'000) {
            note(*widget, "width");
        }
    }
    return unsafe;
}

void fillWithForeignText(WindowDesk &desk) {
    app::CustomerService customers(desk.desk.app());
    const std::string whole = kMarkup + kTurned;
    const std::string longName = whole + std::string(10'000 - whole.size(), 'W');
    const char *const codes[] = {"KA-0002", "KA-0009", "KA-0001"};
    const std::string names[] = {kMarkup, longName, kTurned};
    for (std::size_t i = 0; i < std::size(codes); ++i) {
        if (!customers.set(codes[i], {{"name", names[i]}})) { // as long as it may be, then
            REQUIRE(customers.set(codes[i], {{"name", std::string(kLongest, 'W')}}));
        }
        for (const char *field :
             {"short_name", "city", "address", "notes", "district", "website"}) {
            // A field that takes less refuses it; then it stays as it was.
            static_cast<void>(customers.set(codes[i], {{field, names[i]}}));
        }
    }
    app::UserChange change;
    change.name = kMarkup;
    REQUIRE(app::TeamService(desk.desk.app()).set("S1", change));
}

} // namespace

TEST_CASE("foreign text is shown as typed on every screen, and widens none") {
    WindowDesk desk(WindowDesk::Features::All);
    desk.desk.prompter.answers.assign(40, 0);
    fillWithForeignText(desk);
    desk.startAgain();
    const int width = desk.window().width();
    bool isNameSeen = false;
    Tour tour(desk, [&](const QString &name, QWidget &screen) {
        INFO(name.toStdString());
        const QStringList unsafe = unsafeIn(screen);
        INFO(unsafe.join(QLatin1Char('\n')).toStdString());
        CHECK(unsafe.isEmpty());
        CHECK(desk.window().width() == width);
        CHECK(desk.window().minimumSizeHint().width() <= 1024);
        if (qobject_cast<QDialog *>(&screen) != nullptr) {
            CHECK(screen.width() <= 1440);
            CHECK(screen.height() <= 900);
        }
        static_cast<void>(screen.grab()); // painted too
        for (const auto *label : screen.findChildren<QLabel *>()) {
            isNameSeen = isNameSeen || label->text().toStdString() == kMarkup;
        }
    });
    tour.all();
    INFO(tour.lost.join(QStringLiteral(", ")).toStdString());
    CHECK(tour.lost.isEmpty());
    CHECK(isNameSeen);
}
