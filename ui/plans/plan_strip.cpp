// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_strip.h"

#include "app/plan_overview.h"
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_rules.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

namespace accord::ui {
namespace {

constexpr int kHeight = 37;

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PlanStrip)
public:
    static StripWords readOnly(const PlanEditing &editing);
    static StripWords submitted(const PlanEditing &editing, const PlanVerbs &verbs);
    static StripWords rejected(const PlanEditing &editing);
    static StripWords missing(const PlanEditing &editing);

private:
    static QString voidSentence(const PlanEditing &editing);
    static QStringList changedParts(const domain::Plan &plan);
};

StripWords Words::readOnly(const PlanEditing &editing) {
    return {editing.readOnlyReason(), {}, std::nullopt, false};
}

StripWords Words::submitted(const PlanEditing &editing, const PlanVerbs &verbs) {
    const auto &rows = editing.document().internal.approvals;
    QString by;
    for (const app::PlanApprovalRow &row : rows) {
        if (row.state == app::PlanApprovalRow::State::Submitted) {
            by = QString::fromStdString(row.by);
        }
    }
    StripWords words;
    words.text = tr("Draft %1, submitted by %2, waits for a supervisor's approval.")
                     .arg(editing.plan().draft)
                     .arg(by);
    if (!verbs.approve.isPossible()) {
        words.text += QLatin1Char(' ') + verbs.approve.whyNot;
    }
    return words;
}

StripWords Words::rejected(const PlanEditing &editing) {
    return {tr("Sent back: %1").arg(QString::fromStdString(editing.plan().rejection)),
            tr("History"), PlanSection::History, true};
}

QStringList Words::changedParts(const domain::Plan &plan) {
    QStringList parts;
    for (const std::string &part :
         domain::changedParts(plan.approval->content, domain::contentText(plan))) {
        const QString name = PlanText::section(sectionOfPath(QString::fromStdString(part), plan));
        if (!parts.contains(name)) {
            parts << name;
        }
    }
    return parts;
}

QString Words::voidSentence(const PlanEditing &editing) {
    const domain::Plan &plan = editing.plan();
    const std::string &zone = editing.context().app().company.zone;
    return tr("The approval of %1 became void because of changes in: %2. Submit the plan again.")
        .arg(QString::fromStdString(plan.approval->at.dateIn(zone).toString()),
             changedParts(plan).join(PlanStrip::tr(", ")));
}

StripWords Words::missing(const PlanEditing &editing) {
    const base::Issues &issues = editing.missing();
    if (issues.empty()) {
        return {};
    }
    QStringList names;
    std::optional<PlanSection> place;
    for (const base::Error &issue : issues) {
        const QString name = PlanText::missing(issue);
        if (!names.contains(name)) {
            names << name;
        }
        if (issue.reason == "plan.must_open") {
            place = PlanSection::Checklist;
        } else if (issue.reason == "plan.figures_missing") {
            place = place.value_or(PlanSection::LastYear);
        } else if (issue.code == base::ErrorCode::Invalid) {
            place = place.value_or(PlanSection::Signing);
        }
    }
    StripWords words;
    words.isWarning = true;
    words.text = tr("Missing to enter step %1: %2.")
                     .arg(static_cast<int>(editing.plan().step) + 2)
                     .arg(names.join(PlanStrip::tr(", ")));
    if (app::approvalState(editing.plan()) == app::PlanApprovalState::Voided) {
        words.text += QLatin1Char(' ') + voidSentence(editing);
        words.link = tr("See the changes");
        words.place = PlanSection::History;
        words.path = QStringLiteral("compare");
    } else if (place) {
        words.link = tr("Go to: %1").arg(PlanText::section(*place));
        words.place = place;
    }
    return words;
}

} // namespace

StripWords stripWords(const PlanEditing &editing, const PlanVerbs &verbs) {
    const auto state = app::approvalState(editing.plan());
    if (domain::isReadOnly(editing.plan().step)) {
        return Words::readOnly(editing);
    }
    if (state == app::PlanApprovalState::Submitted) {
        return Words::submitted(editing, verbs);
    }
    if (state == app::PlanApprovalState::Rejected) {
        return Words::rejected(editing);
    }
    StripWords words = Words::missing(editing);
    return words.text.isEmpty() && editing.isReadOnly() ? Words::readOnly(editing) : words;
}

PlanStrip::PlanStrip(const Icons &icons, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_icons(icons),
      m_theme(theme),
      m_icon(new QLabel),
      m_text(makeLabel(LabelKind::Body)),
      m_link(makeButton(QStringLiteral("plan.strip.link"), ButtonKind::Link, {})) {
    setObjectName(QStringLiteral("plan.strip"));
    m_text->setObjectName(QStringLiteral("plan.strip.text"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setWordWrap(true);
    setMinimumHeight(theme.px(kHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(measure::kPageInset), 2, theme.px(measure::kSideInset), 2);
    row->setSpacing(theme.px(measure::kGap));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_place) {
            Q_EMIT followed(*m_place, m_path);
        }
    });
}

void PlanStrip::show(const StripWords &words) {
    setVisible(!words.text.isEmpty());
    setGround(*this, words.isWarning ? "warning" : "window");
    const int size = m_theme.px(measure::kIcon);
    m_icon->setPixmap(
        m_icons
            .icon(words.isWarning ? QStringLiteral("warning") : QStringLiteral("info"),
                  words.isWarning ? Role::Warning : Role::Muted)
            .pixmap(size, size));
    m_text->setText(words.text);
    m_text->setToolTip(QString());
    m_place = words.place;
    m_path = words.path;
    m_link->setText(words.link);
    m_link->setAccessibleName(words.link);
    m_link->setVisible(words.place.has_value());
}

} // namespace accord::ui
