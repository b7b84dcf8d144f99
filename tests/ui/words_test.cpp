// SPDX-License-Identifier: GPL-3.0-or-later
// One language at a time: no text of the program in another language on any page or dialog. What
// the company wrote (names, cities, texts) is data and may be in any.
#include "support/catch.h"
#include "support/paths.h"
#include "support/ui_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QXmlStreamReader>
#include <algorithm>

using namespace accord;
using test::Tour;
using test::WindowDesk;

namespace {

struct Text {
    QString source;
    QString translation;
};

QList<Text> textsOf(const QString &language) {
    QList<Text> texts;
    const auto folder = test::sourceFolder() / "resources" / "i18n" / "ui";
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const QString path = QString::fromStdString(entry.path().string());
        QFile file(path);
        if (!path.endsWith(language + QStringLiteral(".ts")) || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")) {
                texts.append(
                    {source,
                     xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()});
            }
        }
    }
    return texts;
}

// "%1 of %n" as the pattern of what it becomes; nothing when too little of it is fixed to tell.
QString patternOf(const QString &text, const QRegularExpression &letters) {
    static const QRegularExpression place(QStringLiteral("%L?(\\d+|n)"));
    QString fixed = text;
    fixed.remove(place);
    if (fixed.count(letters) < 2) {
        return {};
    }
    QStringList parts;
    for (const QString &part : text.split(place)) {
        parts << QRegularExpression::escape(part);
    }
    return parts.join(QStringLiteral(".*"));
}

QStringList headingsOf(const QAbstractItemView &view) {
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString()
              << model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    }
    return texts;
}

QStringList textsIn(const QWidget &widget) {
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                      widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts << label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts << button->text();
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        texts << field->placeholderText();
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i);
        }
    } else if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            texts << bar->tabText(i);
        }
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        // The headings of a file that is looked at are the file's.
        const QLatin1String firstRows("firstRows"); // its header is a view of its own
        const bool isOfFile =
            view->objectName() == firstRows || view->parent()->objectName() == firstRows;
        texts << (isOfFile ? QStringList() : headingsOf(*view));
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        for (const QAction *action : menu->actions()) {
            texts << action->text();
        }
    }
    texts.removeAll(QString());
    return texts;
}

// The names of the languages stand in their own language everywhere.
bool isLanguageName(const QString &text) {
    for (const ui::Language &language : ui::Languages::all()) {
        if (text.endsWith(language.name)) {
            return true;
        }
    }
    return false;
}

// A plain English word on a Chinese screen is a stable word that nobody translated.
bool isStableWord(const QString &text) {
    static const QRegularExpression plain(QStringLiteral("^[A-Z]?[a-z]{2,}([ _][a-z]+)*$"));
    static const QStringList names{QStringLiteral("Accord"), QStringLiteral("Excel"),
                                   QStringLiteral("Esc"), QStringLiteral("Del"),
                                   QStringLiteral("Return")}; // keys are called so everywhere
    return plain.match(text).hasMatch() && !names.contains(text);
}

// Texts of the screens of `language` that are, word for word, what the program says in another.
QStringList foreignTexts(const QString &language, const QString &other) {
    static const QRegularExpression letters(QStringLiteral("\\p{L}"));
    const bool isEnglish = other == QLatin1String("en");
    QSet<QString> own;
    QStringList patterns;
    for (const Text &text : textsOf(isEnglish ? language : other)) {
        const QString foreign = isEnglish ? text.source : text.translation;
        const QString mine = isEnglish ? text.translation : text.source;
        own.insert(mine);
        if (foreign != mine) {
            if (const QString pattern = patternOf(foreign, letters); !pattern.isEmpty()) {
                patterns << pattern;
            }
        }
    }
    // In parts, since one expression of all texts is larger than an expression may be.
    constexpr qsizetype kPart = 200;
    QList<QRegularExpression> parts;
    for (qsizetype from = 0; from < patterns.size(); from += kPart) {
        parts << QRegularExpression(
            QStringLiteral("^(?:%1)$").arg(patterns.mid(from, kPart).join(QLatin1Char('|'))),
            QRegularExpression::DotMatchesEverythingOption);
        REQUIRE(parts.last().isValid());
    }
    const auto isSaidElsewhere = [&parts](const QString &text) {
        return std::ranges::any_of(
            parts, [&text](const QRegularExpression &part) { return part.match(text).hasMatch(); });
    };
    WindowDesk desk(WindowDesk::Features::All, test::Desk::Company::Sample, language);
    desk.desk.prompter.answers.assign(40, 0);
    QStringList found;
    Tour tour(desk, [&](const QString &name, QWidget &screen) {
        QList<const QWidget *> all{&screen};
        for (const QWidget *widget : screen.findChildren<QWidget *>()) {
            all << widget;
        }
        for (const QWidget *widget : all) {
            for (QString text : textsIn(*widget)) {
                text = text.trimmed();
                const bool isForeign = isSaidElsewhere(text) || (isEnglish && isStableWord(text));
                if (!own.contains(text) && !isLanguageName(text) && isForeign) {
                    found << name + QStringLiteral(": ") + text;
                }
            }
        }
    });
    tour.all();
    CHECK(tour.lost.isEmpty());
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("no screen in Chinese says anything in English") {
    for (const char *language : {"zh_CN", "zh_TW"}) {
        const QStringList found = foreignTexts(QString::fromLatin1(language), QStringLiteral("en"));
        INFO(language << "\n" << found.join(QLatin1Char('\n')).toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE("no screen in English says anything in Chinese") {
    const QStringList found = foreignTexts(QStringLiteral("en"), QStringLiteral("zh_CN"));
    INFO(found.join(QLatin1Char('\n')).toStdString());
    CHECK(found.isEmpty());
}
