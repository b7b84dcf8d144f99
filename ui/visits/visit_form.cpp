// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_form.h"

#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/visits/entry_parts.h"
#include "ui/visits/files_part.h"
#include "ui/visits/head_part.h"
#include "ui/visits/observation_part.h"
#include "ui/visits/outcome_part.h"
#include "ui/visits/text_parts.h"

#include <QBoxLayout>

namespace accord::ui {
namespace {

constexpr int kRoomForTwo = 860;
constexpr int kLeftShare = 15;
constexpr int kRightShare = 16;

} // namespace

VisitForm::VisitForm(PageContext &context, const app::VisitBrief &brief,
                     const app::CallCardTemplate &card)
    : m_context(context),
      m_head(new HeadPart(context)),
      m_outcome(new OutcomePart(context, QString::fromStdString(brief.due.cls),
                                brief.due.code.empty() ? 0 : brief.due.due.interval)),
      m_followUps(new FollowUpsPart(context)),
      m_files(new FilesPart(context)),
      m_coaching(
          new CoachingPart(context, app::VisitService(context.app()).policy().coachingItems())) {
    setObjectName(QStringLiteral("visit_form"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    setGround(*content, "surface");
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_left = new QWidget;
    m_right = new QWidget;
    m_line = makeHairline(Qt::Vertical);
    const int wide = context.theme.px(measure::kPageInset);
    auto *left = new QVBoxLayout(m_left);
    auto *right = new QVBoxLayout(m_right);
    for (QVBoxLayout *column : {left, right}) {
        column->setContentsMargins(wide, context.theme.px(4), wide, 0);
        column->setSpacing(0);
    }
    m_columns->addWidget(m_left, kLeftShare);
    m_columns->addWidget(m_line);
    m_columns->addWidget(m_right, kRightShare);
    setWidget(content);
    add(*left, m_head, -1);
    add(*left, new PurposePart(context, card.preparation), 1);
    add(*left, new PeoplePart(context, brief.contacts), 2);
    add(*left, new NotesPart(context), 3);
    add(*left, new ObjectionsPart(context), 4);
    left->addStretch(1);
    add(*right, new ObservationPart(context, card.observations, card.mustHave), 5);
    add(*right, new AgreementsPart(context), 6);
    add(*right, m_followUps, 7);
    add(*right, m_outcome, 8);
    add(*right, new CompetitorsPart(context), 9);
    add(*right, m_files, -1);
    add(*right, m_coaching, 0);
    right->addStretch(1);
    connect(m_head, &HeadPart::kindChanged, this, &VisitForm::showCoaching);
    connect(m_outcome, &OutcomePart::resultChosen, this, [this] {
        m_outcome->proposeNext(std::min(m_head->day(), app::today(m_context.app())));
    });
    showCoaching();
}

void VisitForm::add(QBoxLayout &column, VisitPart *part, int key) {
    if (column.count() > 0) {
        column.addWidget(makeHairline());
    }
    column.addWidget(part);
    m_parts.push_back({part, key});
    connect(part, &VisitPart::edited, this, [this] {
        if (!m_isFilling) {
            Q_EMIT edited();
        }
    });
}

void VisitForm::showCoaching() {
    m_coaching->setVisible(m_head->isJoint());
}

void VisitForm::show(const nlohmann::json &document) {
    m_isFilling = true;
    for (const Keyed &keyed : m_parts) {
        keyed.part->show(document);
        keyed.part->showIssues({});
    }
    m_isFilling = false;
}

nlohmann::json VisitForm::document() const {
    nlohmann::json document = nlohmann::json::object();
    for (const Keyed &keyed : m_parts) {
        if (keyed.part != m_coaching || m_head->isJoint()) {
            keyed.part->write(document);
        }
    }
    return document;
}

void VisitForm::setReadOnly(bool isReadOnly) {
    for (const Keyed &keyed : m_parts) {
        keyed.part->setReadOnly(isReadOnly);
    }
}

// Fields are called as the card calls them.
QString VisitForm::sentenceOf(const base::Error &issue) const {
    const FailureWords &words = m_context.actions.words();
    base::Error named = issue;
    named.args["field"] = words.say("ui.field." + issue.field, issue.field).toStdString();
    return words.sentence(named);
}

base::Issues VisitForm::showIssues(const base::Issues &issues) {
    base::Issues homeless = issues;
    VisitPart *first = nullptr;
    QString field;
    for (const Keyed &keyed : m_parts) {
        QStringList sentences;
        std::erase_if(homeless, [&](const base::Error &issue) {
            const bool isHere = keyed.part->holds(QString::fromStdString(issue.field));
            if (isHere) {
                field = first == nullptr && sentences.isEmpty()
                            ? QString::fromStdString(issue.field)
                            : field;
                sentences << sentenceOf(issue);
            }
            return isHere;
        });
        sentences.removeDuplicates();
        keyed.part->showIssues(sentences);
        first = first == nullptr && !sentences.isEmpty() ? keyed.part : first;
    }
    if (first != nullptr) {
        first->enterField(field);
        ensureWidgetVisible(first, 0, 0);
    }
    return homeless;
}

void VisitForm::enter(int key) {
    for (const Keyed &keyed : m_parts) {
        if (keyed.key == key && keyed.part->isVisibleTo(this)) {
            ensureWidgetVisible(keyed.part, 0, 0);
            keyed.part->enter();
        }
    }
}

void VisitForm::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    layColumns();
}

// Two columns need room; where there is none the second stands below the first.
void VisitForm::layColumns() {
    const bool isWide = width() >= m_context.theme.px(kRoomForTwo);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setVisible(isWide);
}

} // namespace accord::ui
