// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/signing_section.h"

#include "app/team_service.h"
#include "domain/plan/plan_content.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/plans/part_columns.h"
#include "ui/plans/plan_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

using app::PlanApprovalRow;
using domain::PlanReviewDate;
using domain::PlanStepRecord;

constexpr int kTitle = 44;
constexpr int kDayWidth = 128;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;

QString text(const std::string &utf8) {
    return QString::fromStdString(utf8);
}

PartColumn dayColumn(const std::string &key) {
    PartColumn column;
    column.key = key;
    column.kind = PartKind::Day;
    return column;
}

} // namespace

SigningSection::SigningSection(PlanEditing &editing, QWidget *parent)
    : SectionPage(editing, parent),
      m_approvals(makeApprovals()),
      m_steps(makeSteps()),
      m_reviews(makeReviews()) {
    setGround(*this, "surface");
    for (const domain::User &user : app::TeamService(context().app()).list()) {
        m_names[user.id] = text(user.name);
    }
    const Theme &theme = context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
    layout->setSpacing(0);
    QLabel *heading = makeLabel(LabelKind::Section, PlanText::section(PlanSection::Signing));
    heading->setFixedHeight(theme.px(kTitle));
    layout->addWidget(heading);
    layout->addWidget(makeFacts());
    m_tables.push_back(
        addTable(*layout, *m_approvals, "plan.signing.approvals", tr("Approvals"), 4));
    m_noApproval = makeLabel(LabelKind::Muted, tr("Not submitted yet. A supervisor's approval is "
                                                  "needed to enter step 4 and again to sign."));
    m_noApproval->setWordWrap(true);
    layout->addWidget(m_noApproval);
    m_tables.push_back(addTable(*layout, *m_steps, "plan.signing.steps", tr("Steps taken"), 4));
    PlanTable *reviews =
        addTable(*layout, *m_reviews, "plan.signing.reviews", tr("Quarterly reviews"), 2);
    m_tables.push_back(reviews);
    connect(reviews, &PlanTable::opened, this, [this](int row) {
        Q_EMIT wanted(PlanSection::Kpis,
                      QStringLiteral("reviews.%1.due").arg(m_reviews->row(row).quarter));
    });
    layout->addStretch(1);
}

template<class Row>
PlanTable *SigningSection::addTable(QVBoxLayout &layout, ColumnTableModel<Row> &model,
                                    const char *id, const QString &title, int stretching) {
    QLabel *heading = makeLabel(LabelKind::Section, title);
    heading->setFixedHeight(context().theme.px(kTitle));
    layout.addWidget(heading);
    auto *table = new PlanTable(context().theme, QLatin1String(id), title);
    table->setFacts(&model, widthsOf(model), stretching);
    table->followRows();
    layout.addWidget(table);
    return table;
}

QWidget *SigningSection::makeFacts() {
    const Theme &theme = context().theme;
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(measure::kPageInset));
    grid->setVerticalSpacing(theme.px(4));
    addDay(*grid, m_days[0], "valid_from", tr("Valid from"), 0);
    addDay(*grid, m_days[1], "valid_to", tr("Valid to"), 1);
    const std::array<QString, 3> names{tr("Our signer"), tr("Customer's signer"),
                                       tr("Day of signing")};
    static const std::array<const char *, 3> kIds{"our", "theirs", "day"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int column = static_cast<int>(i) + 2;
        grid->addWidget(makeLabel(LabelKind::Caption, names.at(i)), 0, column);
        m_signing.at(i) = makeLabel(LabelKind::Strong);
        m_signing.at(i)->setObjectName(QStringLiteral("plan.signing.") + QLatin1String(kIds.at(i)));
        m_signing.at(i)->setAccessibleName(names.at(i));
        grid->addWidget(m_signing.at(i), 1, column);
    }
    m_signingNote =
        makeLabel(LabelKind::Caption, tr("Signers and day are entered when the plan is signed."));
    m_signingNote->setWordWrap(true);
    grid->addWidget(m_signingNote, 2, 2, 1, 3);
    grid->setColumnStretch(4, 1);
    return facts;
}

void SigningSection::addDay(QGridLayout &grid, Day &day, const char *key, const QString &title,
                            int column) {
    day.key = key;
    day.edit = new QLineEdit;
    day.edit->setObjectName(QStringLiteral("plan.signing.") + QLatin1String(key));
    day.edit->setAccessibleName(title);
    day.edit->setFixedWidth(context().theme.px(kDayWidth));
    day.edit->installEventFilter(this);
    day.error = makeLabel(LabelKind::Error);
    day.error->setObjectName(day.edit->objectName() + QStringLiteral(".error"));
    day.error->setWordWrap(true);
    day.error->hide();
    QLabel *name = makeLabel(LabelKind::Caption, title);
    name->setBuddy(day.edit);
    grid.addWidget(name, 0, column);
    grid.addWidget(day.edit, 1, column);
    grid.addWidget(day.error, 2, column);
    connect(day.edit, &QLineEdit::returnPressed, this, [this, &day] { (void)save(day); });
}

SigningSection::Approvals *SigningSection::makeApprovals() {
    using Row = PlanApprovalRow;
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("draft"),
                       tr("Draft"),
                       60,
                       kLeft,
                       [](const Row &row) { return QString::number(row.draft); },
                       {}});
    columns.push_back({QStringLiteral("state"),
                       tr("State"),
                       150,
                       kLeft,
                       [](const Row &row) {
                           switch (row.state) {
                           case Row::State::Approved:
                               return row.valid ? tr("Approved, valid") : tr("Approved, void");
                           case Row::State::Rejected:
                               return tr("Sent back");
                           case Row::State::Submitted:
                               break;
                           }
                           return tr("Waiting for approval");
                       },
                       {},
                       [this](const Row &row, int role) {
                           if (role != Qt::ForegroundRole) {
                               return QVariant();
                           }
                           const bool isApproved = row.state == Row::State::Approved;
                           const Role tone = isApproved && row.valid             ? Role::Positive
                                             : isApproved                        ? Role::Warning
                                             : row.state == Row::State::Rejected ? Role::Negative
                                                                                 : Role::Accent;
                           return QVariant(context().theme.color(tone));
                       }});
    columns.push_back(
        {QStringLiteral("by"),
         tr("Who"),
         100,
         kLeft,
         [](const Row &row) { return row.by.empty() ? Figures::none() : text(row.by); },
         {}});
    columns.push_back({QStringLiteral("on"),
                       tr("Day"),
                       100,
                       kLeft,
                       [this](const Row &row) {
                           return row.on.isNull() ? Figures::none()
                                                  : context().figures.date(row.on);
                       },
                       {}});
    columns.push_back({QStringLiteral("why"),
                       tr("Note"),
                       200,
                       kLeft,
                       [this](const Row &row) { return voidReason(row); },
                       {},
                       tipOf<Row>([this](const Row &row) { return voidReason(row); })});
    return new Approvals(std::move(columns), this);
}

QString SigningSection::voidReason(const PlanApprovalRow &row) const {
    QStringList notes;
    if (row.soloApproved) {
        notes << tr("self-approved (only one approver)");
    }
    if (!row.note.empty()) {
        notes << text(row.note);
    }
    const auto &approval = editing().plan().approval;
    if (row.state == PlanApprovalRow::State::Approved && !row.valid && approval &&
        approval->draft == row.draft) {
        QStringList parts;
        for (const std::string &part :
             domain::changedParts(approval->content, domain::contentText(editing().plan()))) {
            const QString name = PlanText::section(sectionOfPath(text(part), editing().plan()));
            if (!parts.contains(name)) {
                parts << name;
            }
        }
        notes << tr("changed since: %1").arg(parts.join(tr(", ")));
    }
    return notes.join(QStringLiteral(" · "));
}

SigningSection::Steps *SigningSection::makeSteps() {
    using Row = PlanStepRecord;
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("step"),
                       tr("Step"),
                       180,
                       kLeft,
                       [](const Row &row) { return PlanText::step(row.step); },
                       {}});
    columns.push_back({QStringLiteral("on"),
                       tr("Day"),
                       100,
                       kLeft,
                       [this](const Row &row) { return context().figures.date(row.on); },
                       {}});
    columns.push_back({QStringLiteral("by"),
                       tr("Entered by"),
                       90,
                       kLeft,
                       [this](const Row &row) { return nameOf(row.by); },
                       {}});
    columns.push_back({QStringLiteral("people"),
                       tr("People"),
                       150,
                       kLeft,
                       [](const Row &row) {
                           QStringList people;
                           for (const std::string &person : row.people) {
                               people << text(person);
                           }
                           return people.join(tr(", "));
                       },
                       {}});
    columns.push_back({QStringLiteral("note"),
                       tr("Note"),
                       200,
                       kLeft,
                       [](const Row &row) { return text(row.note).simplified(); },
                       {},
                       tipOf<Row>([](const Row &row) { return text(row.note); })});
    return new Steps(std::move(columns), this);
}

SigningSection::Reviews *SigningSection::makeReviews() {
    using Row = PlanReviewDate;
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("quarter"),
                       tr("Quarter"),
                       100,
                       kLeft,
                       [](const Row &row) { return tr("Quarter %1").arg(row.quarter); },
                       {}});
    columns.push_back({QStringLiteral("due"),
                       tr("Review due"),
                       120,
                       kLeft,
                       [this](const Row &row) {
                           return row.due.isNull() ? tr("no day yet")
                                                   : context().figures.date(row.due);
                       },
                       {}});
    columns.push_back({QStringLiteral("from"),
                       tr("From today"),
                       120,
                       kLeft,
                       [this](const Row &row) {
                           return row.due.isNull() ? Figures::none()
                                                   : context().figures.fromToday(
                                                         row.due, editing().document().date);
                       },
                       {}});
    return new Reviews(std::move(columns), this);
}

QString SigningSection::nameOf(domain::UserId user) const {
    const auto found = m_names.find(user);
    return found == m_names.end() ? Figures::none() : found->second;
}

void SigningSection::refresh() {
    showFacts();
    const app::PlanDocument &document = editing().document();
    m_approvals->setRows(document.internal.approvals);
    m_tables.front()->setVisible(m_approvals->rowCount() > 0);
    m_noApproval->setVisible(m_approvals->rowCount() == 0);
    m_steps->setRows(document.plan.steps);
    std::vector<PlanReviewDate> reviews = document.plan.reviews;
    std::ranges::sort(reviews, {}, &PlanReviewDate::quarter);
    m_reviews->setRows(std::move(reviews));
}

void SigningSection::showFacts() {
    const domain::Plan &plan = editing().plan();
    for (Day &day : m_days) {
        const base::Date date = day.key == "valid_from" ? plan.validFrom : plan.validTo;
        const QString stored = text(date.toString());
        if (day.edit->text() == day.stored || day.stored.isEmpty()) {
            day.edit->setText(stored);
        }
        day.stored = stored;
        day.edit->setReadOnly(editing().isReadOnly());
    }
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? Figures::none() : value;
    };
    m_signing[0]->setText(shown(text(plan.signing.ourSigner)));
    m_signing[1]->setText(shown(text(plan.signing.customerSigner)));
    m_signing[2]->setText(shown(text(plan.signing.signedOn.toString())));
    m_signingNote->setVisible(plan.signing.signedOn.isNull());
}

bool SigningSection::save(Day &day) {
    const QString typed = day.edit->text();
    if (typed == day.stored || editing().isReadOnly()) {
        showFieldError(*day.edit, *day.error, {});
        return true;
    }
    const auto value = readValue(typed, dayColumn(day.key), editing().year());
    base::Issues issues;
    if (!value) {
        issues = {value.error()};
    } else {
        const QString before = day.stored;
        day.stored = typed; // so that the reload after saving sees nothing typed
        issues = editing().save(this, [&](const domain::Plan & /*plan*/) {
            return nlohmann::json{{day.key, *value}};
        });
        day.stored = issues.empty() ? day.stored : before;
    }
    showFieldError(*day.edit, *day.error, sentence(issues));
    return issues.empty();
}

bool SigningSection::commit() {
    return std::ranges::all_of(m_days, [this](Day &day) { return save(day); });
}

bool SigningSection::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) {
        for (Day &day : m_days) {
            if (day.edit == watched) {
                (void)save(day);
            }
        }
    }
    return SectionPage::eventFilter(watched, event);
}

void SigningSection::reveal(const QString &path) {
    for (Day &day : m_days) {
        if (path == text(day.key)) {
            day.edit->setFocus();
            return;
        }
    }
    m_tables.front()->setFocus();
}

bool SigningSection::can(PageCommand command) const {
    return command == PageCommand::Copy;
}

void SigningSection::perform(PageCommand command) {
    if (command != PageCommand::Copy) {
        return;
    }
    for (const PlanTable *table : m_tables) {
        if (table->hasFocus()) {
            table->copyRows();
            return;
        }
    }
    m_tables.front()->copyRows();
}

} // namespace accord::ui
