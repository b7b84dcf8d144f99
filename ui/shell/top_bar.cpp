// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace accord::ui {
namespace {

constexpr int kSearchWidth = 520;
constexpr int kInset = 16;

} // namespace

TopBar::TopBar(PageContext &context) : m_context(context) {
    setObjectName(QStringLiteral("topBar"));
    setGround(*this, "surface");
    const Theme &theme = context.theme;
    setFixedHeight(theme.px(measure::kTopBar));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(kInset), 0, theme.px(kInset), 0);
    line->setSpacing(theme.px(measure::kGap));
    m_back = addIcon("go_back", "back", tr("Back (Alt+Left)"));
    m_forward = addIcon("go_forward", "forward", tr("Forward (Alt+Right)"));
    line->addStretch(1);
    makeSearch();
    line->addWidget(m_search, 8);
    line->addStretch(1);
    m_new = makeButton(QStringLiteral("new_thing"), ButtonKind::Plain, tr("New"),
                       context.icons.icon(QStringLiteral("plus"), Role::Accent));
    m_newMenu = new QMenu(m_new);
    m_newMenu->setObjectName(QStringLiteral("newMenu"));
    m_new->setMenu(m_newMenu);
    m_new->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the page
    line->addWidget(m_new);
    auto *rule = makeHairline(Qt::Vertical);
    rule->setFixedHeight(theme.px(20));
    line->addWidget(rule);
    m_undo = addIcon("undo", "undo", tr("Nothing to undo"));
    m_redo = addIcon("redo", "redo", tr("Nothing to redo"));
    connect(m_back, &QPushButton::clicked, this, &TopBar::backWanted);
    connect(m_forward, &QPushButton::clicked, this, &TopBar::forwardWanted);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(m_undo, &QPushButton::clicked, this, &TopBar::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &TopBar::redoWanted);
    setWays(false, false);
    setSteps({}, {});
}

QPushButton *TopBar::addIcon(const char *id, const char *icon, const QString &name) {
    auto *button = makeIconButton(QString::fromLatin1(id),
                                  m_context.icons.icon(QString::fromLatin1(icon)), name);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void TopBar::makeSearch() {
    const Theme &theme = m_context.theme;
    m_search = makeButton(QStringLiteral("search"), ButtonKind::Plain, {});
    m_search->setProperty("kind", "search");
    m_search->setAccessibleName(tr("Search customers and commands (Ctrl+K)"));
    m_search->setMaximumWidth(theme.px(kSearchWidth));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(m_search);
    line->setContentsMargins(theme.px(8), 0, theme.px(6), 0);
    line->setSpacing(theme.px(measure::kGap));
    auto *glass = new Picture(m_context.icons, QStringLiteral("search"), Role::Muted, theme.px(16));
    auto *words = makeLabel(LabelKind::Muted, tr("Search customers, or type a command …"));
    words->setMinimumWidth(0);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *key = makeLabel(LabelKind::Caption, QStringLiteral("Ctrl+K"));
    key->setProperty("kind", "key");
    for (QLabel *label : {words, key}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    line->addWidget(glass);
    line->addWidget(words, 1);
    line->addWidget(key, 0, Qt::AlignVCenter);
}

QWidget *TopBar::searchBox() const {
    return m_search;
}

void TopBar::openNewMenu() {
    if (!m_newMenu->isEmpty()) {
        m_new->showMenu();
    }
}

void TopBar::setWays(bool canBack, bool canForward) {
    m_back->setEnabled(canBack);
    m_forward->setEnabled(canForward);
}

void TopBar::setSteps(const QString &undo, const QString &redo) {
    const auto show = [](QPushButton &button, bool isOffered, const QString &name) {
        button.setEnabled(isOffered);
        button.setToolTip(plainTip(name));
        button.setAccessibleName(name);
    };
    show(*m_undo, !undo.isEmpty(),
         undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Ctrl+Z)").arg(undo));
    show(*m_redo, !redo.isEmpty(),
         redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo));
}

} // namespace accord::ui
