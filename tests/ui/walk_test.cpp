// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog by keyboard and for the screen reader: what takes the focus has a name and
// an id, Tab reaches all of it, dialogs have a default button and leave by Escape.
#include "support/catch.h"
#include "support/ui_tour.h"

#include <QtTest/QTest>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <algorithm>

using namespace accord;
using test::Tour;
using test::WindowDesk;

namespace {

// Parts that Qt's own widgets are made of are spoken for by the widget around them.
bool isInner(const QWidget &widget) {
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QScrollBar *>(&widget) != nullptr ||
           // Fields that close when they are left.
           widget.objectName().startsWith(QLatin1String("edit_")) ||
           widget.objectName() == QLatin1String("palette_field") ||
           qobject_cast<const QDialogButtonBox *>(parent) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           (parent != nullptr && parent->inherits("QTabBar")) ||
           (parent != nullptr && parent->inherits("QAbstractItemView") &&
            !widget.inherits("QAbstractItemView")) ||
           (parent != nullptr && parent->objectName() == QLatin1String("qt_scrollarea_viewport") &&
            parent->parentWidget()->inherits("QAbstractItemView"));
}

QList<QWidget *> focusable(const QWidget &screen) {
    QList<QWidget *> all;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() &&
            widget->isVisibleTo(&screen) && widget->focusProxy() == nullptr && !isInner(*widget)) {
            all << widget;
        }
    }
    return all;
}

QString spoken(QWidget &widget) {
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name).trimmed();
}

std::string described(const QWidget &widget) {
    QStringList way;
    for (const QWidget *one = &widget; one != nullptr && way.size() < 5;
         one = one->parentWidget()) {
        way.prepend(QLatin1String(one->metaObject()->className()) + QLatin1Char('#') +
                    one->objectName());
    }
    return way.join(QStringLiteral(" / ")).toStdString();
}

QSet<const QWidget *> reachedByTab(QWidget &screen, const QList<QWidget *> &all) {
    QSet<const QWidget *> reached;
    if (all.isEmpty()) {
        return reached;
    }
    screen.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&screen));
    all.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < all.size() * 2 + 40; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr || (focus != &screen && !screen.isAncestorOf(focus))) {
            all.first()->setFocus(Qt::TabFocusReason);
            focus = QApplication::focusWidget();
        }
        for (const QWidget *one = focus; one != nullptr && one != &screen;
             one = one->parentWidget()) {
            reached.insert(one);
        }
        // In a text Tab writes; Ctrl+Tab is the window's.
        QWidget *from = focus == nullptr ? &screen : focus;
        QTest::keyClick(from, Qt::Key_Tab);
    }
    return reached;
}

// One button of a group of exclusive ones takes Tab, arrows reach the others.
bool isInReachedGroup(const QWidget &widget, const QSet<const QWidget *> &reached) {
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button == nullptr || button->parentWidget() == nullptr) {
        return false;
    }
    const bool isExclusive =
        button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive());
    if (!isExclusive) {
        return false;
    }
    for (const auto *other : button->parentWidget()->findChildren<QAbstractButton *>()) {
        if (reached.contains(other) && (other->group() == button->group())) {
            return true;
        }
    }
    return false;
}

// Return in a field goes on, or does nothing yet: it never gives up what was typed.
void checkReturn(const QDialog &dialog) {
    for (const auto *box : dialog.findChildren<QDialogButtonBox *>()) {
        const bool goesOn = std::ranges::any_of(box->buttons(), [box](QAbstractButton *button) {
            return box->buttonRole(button) == QDialogButtonBox::AcceptRole;
        });
        for (QAbstractButton *button : box->buttons()) {
            const auto *push = qobject_cast<QPushButton *>(button);
            const bool leaves = box->buttonRole(button) == QDialogButtonBox::RejectRole;
            INFO(button->text().toStdString());
            CHECK_FALSE((goesOn && leaves && push != nullptr && push->isDefault()));
        }
    }
}

void checkDialog(const QString &name, QDialog &dialog) {
    INFO("dialog " << name.toStdString());
    CHECK_FALSE(dialog.windowTitle().isEmpty());
    int defaults = 0;
    bool hasButtons = false;
    for (const auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&dialog)) {
            hasButtons = true;
            defaults += button->isDefault() ? 1 : 0;
        }
    }
    CHECK(defaults <= 1);
    checkReturn(dialog);
    CHECK((!hasButtons || defaults == 1 || dialog.objectName() == QLatin1String("help") ||
           dialog.objectName() == QLatin1String("welcome")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

} // namespace

TEST_CASE("every page and dialog is named, reached by Tab and left by Escape") {
    WindowDesk desk(WindowDesk::Features::All);
    desk.desk.prompter.answers.assign(40, 0);
    QSet<QString> told;
    Tour tour(desk, [&](const QString &name, QWidget &screen) {
        const QList<QWidget *> all = focusable(screen);
        INFO("screen " << name.toStdString());
        CHECK_FALSE(all.isEmpty());
        for (QWidget *widget : all) {
            INFO(described(*widget));
            CHECK_FALSE(widget->objectName().isEmpty());
            CHECK_FALSE(spoken(*widget).isEmpty());
        }
        const QSet<const QWidget *> reached = reachedByTab(screen, all);
        for (const QWidget *widget : all) {
            if (!reached.contains(widget) && !isInReachedGroup(*widget, reached)) {
                UNSCOPED_INFO("not reached by Tab: " << described(*widget));
                CHECK(reached.contains(widget));
            }
        }
        if (auto *dialog = qobject_cast<QDialog *>(&screen)) {
            checkDialog(name, *dialog);
        }
    });
    tour.all();
    INFO(tour.lost.join(QStringLiteral(", ")).toStdString());
    CHECK(tour.lost.isEmpty());
}
