// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_strip.h"

#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"

#include <QHBoxLayout>

namespace accord::ui {

DraftStrip::DraftStrip(PageContext &context, QList<Draft> drafts)
    : m_context(context), m_drafts(std::move(drafts)), m_text(makeLabel(LabelKind::Body)) {
    setObjectName(QStringLiteral("draftStrip"));
    setGround(*this, "warning");
    auto *line = new QHBoxLayout(this);
    const Theme &theme = context.theme;
    line->setContentsMargins(theme.px(measure::kPageInset), theme.px(6),
                             theme.px(measure::kPageInset), theme.px(6));
    auto *mark =
        new Picture(context.icons, QStringLiteral("edit"), Role::Warning, theme.px(measure::kIcon));
    m_text->setWordWrap(true);
    auto *takeUp =
        makeButton(QStringLiteral("draft_take_up"), ButtonKind::Plain, tr("&Take up again"));
    auto *discard = makeButton(QStringLiteral("draft_discard"), ButtonKind::Quiet, tr("&Discard"));
    connect(takeUp, &QPushButton::clicked, this, &DraftStrip::takeUp);
    connect(discard, &QPushButton::clicked, this, &DraftStrip::discard);
    line->addWidget(mark);
    line->addWidget(m_text, 1);
    line->addWidget(takeUp);
    line->addWidget(discard);
    showNext();
}

void DraftStrip::showNext() {
    setVisible(!m_drafts.isEmpty());
    if (!m_drafts.isEmpty()) {
        const Draft &draft = m_drafts.first();
        m_text->setText(
            tr("Not saved when the program ended: %1, typed %2")
                .arg(draft.title, draft.at.toString(QStringLiteral("yyyy-MM-dd hh:mm"))));
    }
}

void DraftStrip::takeUp() {
    const Draft draft = m_drafts.first();
    Place place = draft.place;
    place.hint = {{QStringLiteral("draft"), draft.content}};
    finish(); // the page keeps the draft from here on, and drops it when it is saved
    m_context.navigator.open(place);
}

void DraftStrip::discard() {
    const int answer =
        m_context.prompter.ask(this, {tr("Discard what was typed?"),
                                      tr("What was typed cannot be brought back afterwards."),
                                      m_drafts.first().title,
                                      {tr("Discard")},
                                      true});
    if (answer == 0) {
        m_context.drafts.drop(m_drafts.first().key);
        finish();
    }
}

void DraftStrip::finish() {
    const QString key = m_drafts.takeFirst().key;
    showNext();
    Q_EMIT done(key);
}

} // namespace accord::ui
