// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/entry_parts.h"

#include "app/team_service.h"
#include "base/decimal.h"
#include "base/text.h"
#include "domain/visit/quick_line.h"
#include "domain/visit/visit_json.h"
#include "ui/common/day_edit.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/visits/entry_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace accord::ui {
namespace {

constexpr int kMostLine = 1000;
constexpr int kFigure = 84;
constexpr int kDay = 112;
constexpr int kWho = 96;
constexpr int kStepIndent = 12;
constexpr int kPlaces = 3;
constexpr int kUsualDays = 7; // a follow-up without a day is for in a week

using nlohmann::json;

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::VisitEntries)
};

QLineEdit *lineField(const QString &id, const QString &name) {
    auto *line = new QLineEdit;
    line->setObjectName(id);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setMaxLength(kMostLine);
    return line;
}

QPushButton *removeButton(PageContext &context, const QString &id, const QString &name) {
    return makeIconButton(id, context.icons.icon(QStringLiteral("close")), name);
}

// A number as documents have it; what is none goes on as it was typed and is refused there.
json numberOrText(const QString &text, int places) {
    if (text.trimmed().isEmpty()) {
        return nullptr;
    }
    const auto value = base::parseDecimal(text.trimmed().toStdString());
    const auto scaled = value ? value->scaled(places) : base::Result<std::int64_t>(0);
    return value && scaled ? json(*scaled) : json(text.trimmed().toStdString());
}

class ObjectionRow : public EntryRow {
public:
    ObjectionRow(PageContext &context, int number)
        : m_words(lineField(QStringLiteral("objection_%1").arg(number),
                            EntryWords::tr("What the customer said"))),
          m_resolved(new QCheckBox(EntryWords::tr("Settled"))) {
        const std::array<QString, 4> names{
            EntryWords::tr("Listened: our summary"), EntryWords::tr("Asked: what more came out"),
            EntryWords::tr("Explained: how it arose, their reaction"),
            EntryWords::tr("Acted: what is done, by when")};
        auto *layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, context.theme.px(measure::kGap));
        layout->setVerticalSpacing(context.theme.px(4));
        auto *head = new QHBoxLayout;
        auto *gone = removeButton(context, QStringLiteral("objection_%1_remove").arg(number),
                                  EntryWords::tr("Remove the objection"));
        m_resolved->setObjectName(QStringLiteral("objection_%1_resolved").arg(number));
        head->setSpacing(context.theme.px(measure::kGap));
        head->addWidget(m_words, 1);
        head->addWidget(m_resolved);
        head->addWidget(gone);
        layout->addLayout(head, 0, 0, 1, 3);
        layout->setColumnMinimumWidth(0, context.theme.px(kStepIndent));
        addField(m_words);
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            m_steps.at(i) =
                lineField(QStringLiteral("objection_%1_step_%2").arg(number).arg(i), names.at(i));
            layout->addWidget(m_steps.at(i), 1 + static_cast<int>(i / 2),
                              1 + static_cast<int>(i % 2));
            addField(m_steps.at(i));
            connect(m_steps.at(i), &QLineEdit::textEdited, this, &EntryRow::edited);
        }
        addField(m_resolved);
        addField(gone);
        connect(m_words, &QLineEdit::textEdited, this, &EntryRow::edited);
        connect(m_resolved, &QCheckBox::clicked, this, &EntryRow::edited);
        connect(gone, &QPushButton::clicked, this, &EntryRow::removeWanted);
    }
    void show(const json &entry) override {
        m_words->setText(textAt(entry, "words"));
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            m_steps.at(i)->setText(textAt(entry, kKeys.at(i)));
        }
        m_resolved->setChecked(flagAt(entry, "resolved"));
    }
    [[nodiscard]] json entry() const override {
        json entry{{"words", m_words->text().trimmed().toStdString()},
                   {"resolved", m_resolved->isChecked()}};
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            entry[kKeys.at(i)] = m_steps.at(i)->text().trimmed().toStdString();
        }
        return entry;
    }

private:
    static constexpr std::array<const char *, 4> kKeys{"listened", "asked", "explained", "acted"};
    QLineEdit *m_words;
    QCheckBox *m_resolved;
    std::array<QLineEdit *, 4> m_steps{};
};

class CompetitorRow : public EntryRow {
public:
    CompetitorRow(PageContext &context, int number)
        : m_who(
              lineField(QStringLiteral("competitor_%1").arg(number), EntryWords::tr("Competitor"))),
          m_product(lineField(QStringLiteral("competitor_%1_product").arg(number),
                              EntryWords::tr("Product"))),
          m_activity(lineField(QStringLiteral("competitor_%1_activity").arg(number),
                               EntryWords::tr("What they do"))),
          m_price(lineField(QStringLiteral("competitor_%1_price").arg(number),
                            EntryWords::tr("Price, yuan"))),
          m_share(lineField(QStringLiteral("competitor_%1_share").arg(number),
                            EntryWords::tr("Shelf, %"))) {
        auto *layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, context.theme.px(4));
        layout->setVerticalSpacing(context.theme.px(4));
        auto *gone = removeButton(context, QStringLiteral("competitor_%1_remove").arg(number),
                                  EntryWords::tr("Remove the competitor"));
        for (QLineEdit *figure : {m_price, m_share}) {
            figure->setFixedWidth(context.theme.px(kFigure));
            figure->setAlignment(Qt::AlignRight);
        }
        layout->addWidget(m_who, 0, 0);
        layout->addWidget(m_product, 0, 1);
        layout->addWidget(m_price, 0, 2);
        layout->addWidget(m_share, 0, 3);
        layout->addWidget(gone, 0, 4);
        layout->addWidget(m_activity, 1, 0, 1, 4);
        for (QLineEdit *line : {m_who, m_product, m_price, m_share, m_activity}) {
            addField(line);
            connect(line, &QLineEdit::textEdited, this, &EntryRow::edited);
        }
        addField(gone);
        connect(gone, &QPushButton::clicked, this, &EntryRow::removeWanted);
    }
    void show(const json &entry) override {
        m_who->setText(textAt(entry, "competitor"));
        m_product->setText(textAt(entry, "product"));
        m_activity->setText(textAt(entry, "activity"));
        const auto price = entry.find("price_fen");
        m_price->setText(price != entry.end() && price->is_number_integer()
                             ? decimalText(price->get<std::int64_t>(), 2, 2)
                             : textAt(entry, "price_fen"));
        const auto share = entry.find("shelf_share");
        m_share->setText(share != entry.end() && share->is_number()
                             ? decimalText(domain::milliFromJson(*share), kPlaces, 1)
                             : textAt(entry, "shelf_share"));
    }
    [[nodiscard]] json entry() const override {
        json share = numberOrText(m_share->text(), kPlaces);
        if (share.is_number_integer()) {
            share = json(domain::milliToJson(share.get<std::int64_t>()));
        }
        return {{"competitor", m_who->text().trimmed().toStdString()},
                {"product", m_product->text().trimmed().toStdString()},
                {"activity", m_activity->text().trimmed().toStdString()},
                {"price_fen", numberOrText(m_price->text(), 2)},
                {"shelf_share", share}};
    }

private:
    QLineEdit *m_who;
    QLineEdit *m_product;
    QLineEdit *m_activity;
    QLineEdit *m_price;
    QLineEdit *m_share;
};

class FollowUpRow : public EntryRow {
public:
    FollowUpRow(PageContext &context, int number)
        : m_what(lineField(QStringLiteral("follow_%1").arg(number), EntryWords::tr("Task"))),
          m_who(new QComboBox),
          m_when(new DayEdit(QStringLiteral("follow_%1_when").arg(number),
                             EntryWords::tr("Day the task is due"), app::today(context.app()))) {
        m_who->setObjectName(QStringLiteral("follow_%1_who").arg(number));
        m_who->setAccessibleName(EntryWords::tr("Who does the task"));
        m_who->setMinimumWidth(context.theme.px(kWho));
        for (const domain::User &user : app::TeamService(context.app()).list()) {
            if (user.active && user.role != domain::Role::Viewer) {
                m_who->addItem(QString::fromStdString(user.name),
                               QString::fromStdString(user.code));
            }
        }
        m_when->setFixedWidth(context.theme.px(kDay));
        auto *gone = removeButton(context, QStringLiteral("follow_%1_remove").arg(number),
                                  EntryWords::tr("Remove the task"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_what, 1);
        row->addWidget(m_who);
        row->addWidget(m_when);
        row->addWidget(gone);
        for (QWidget *field : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_who),
                               static_cast<QWidget *>(m_when), static_cast<QWidget *>(gone)}) {
            addField(field);
        }
        connect(m_what, &QLineEdit::textEdited, this, &EntryRow::edited);
        connect(m_who, &QComboBox::activated, this, &EntryRow::edited);
        connect(m_when, &DayEdit::changed, this, &EntryRow::edited);
        connect(gone, &QPushButton::clicked, this, &EntryRow::removeWanted);
    }
    void show(const json &entry) override {
        m_what->setText(textAt(entry, "what"));
        m_who->setCurrentIndex(std::max(0, m_who->findData(textAt(entry, "who"))));
        m_when->setValue(textAt(entry, "when"));
    }
    [[nodiscard]] json entry() const override {
        return {{"what", m_what->text().trimmed().toStdString()},
                {"who", m_who->currentData().toString().toStdString()},
                {"when", textOrNull(m_when->value())}};
    }

private:
    QLineEdit *m_what;
    QComboBox *m_who;
    DayEdit *m_when;
};

// "报修冷柜 周五": the day is taken out of the words.
json followUpOf(const PageContext &context, const QString &text) {
    const base::Date today = app::today(context.app());
    const domain::QuickLine line = domain::readQuickLine(text.toStdString(), today);
    std::string what;
    for (const std::string &word : line.rest) {
        what += (what.empty() ? "" : " ") + word;
    }
    const bool isDated = !line.day.isNull() && !line.minute && !what.empty() &&
                         line.intent == domain::QuickIntent::None;
    return {{"what", isDated ? what : text.toStdString()},
            {"who", context.app().actor.code},
            {"when", (isDated ? line.day : today.plusDays(kUsualDays)).toString()}};
}

} // namespace

ListedPart::ListedPart(PageContext &context, const QString &title, const QString &key,
                       const char *list, QStringList fields)
    : VisitPart(context, title, key, std::move(fields)), m_key(list) {}

void ListedPart::setList(EntryList *list) {
    m_list = list;
    body().addWidget(list);
    connect(list, &EntryList::edited, this, &ListedPart::edited);
}

void ListedPart::show(const json &document) {
    m_list->show(listAt(document, m_key));
}

void ListedPart::write(json &document) const {
    document[m_key] = m_list->entries();
}

void ListedPart::setReadOnly(bool isReadOnly) {
    VisitPart::setReadOnly(isReadOnly);
    m_list->setReadOnly(isReadOnly);
}

void ListedPart::enter() {
    m_list->line().setFocus(Qt::ShortcutFocusReason);
}

ObjectionsPart::ObjectionsPart(PageContext &context)
    : ListedPart(context, tr("Objections and how they were handled"), QStringLiteral("Alt+4"),
                 "objections", {QStringLiteral("objections")}) {
    setList(new EntryList(
        context, QStringLiteral("visit_objection"), tr("An objection, Enter adds it"),
        [&context](int number) { return new ObjectionRow(context, number); },
        [](const QString &text) {
            return json{{"words", text.toStdString()}};
        }));
}

CompetitorsPart::CompetitorsPart(PageContext &context)
    : ListedPart(context, tr("Competitors"), QStringLiteral("Alt+9"), "competitors",
                 {QStringLiteral("competitors")}) {
    setList(new EntryList(
        context, QStringLiteral("visit_competitor"), tr("A competitor, Enter adds it"),
        [&context](int number) { return new CompetitorRow(context, number); },
        [](const QString &text) {
            return json{{"competitor", text.toStdString()}};
        }));
}

FollowUpsPart::FollowUpsPart(PageContext &context)
    : ListedPart(context, tr("Follow-ups"), QStringLiteral("Alt+7"), "tasks",
                 {QStringLiteral("tasks"), QStringLiteral("what"), QStringLiteral("who"),
                  QStringLiteral("when")}),
      m_tasks(new QWidget) {
    auto *layout = new QVBoxLayout(m_tasks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.px(4));
    m_tasks->hide();
    body().addWidget(m_tasks);
    setList(new EntryList(
        context, QStringLiteral("visit_follow"),
        tr("A task and its day (“repair the cooler Fri”), Enter adds it"),
        [&context](int number) { return new FollowUpRow(context, number); },
        [&context](const QString &text) { return followUpOf(context, text); }));
}

void FollowUpsPart::showTasks(const std::vector<storage::TaskListRow> &tasks) {
    qDeleteAll(m_tasks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const storage::TaskListRow &task : tasks) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const bool isOpen = task.task.state == domain::TaskState::Open;
        row->addWidget(
            new Picture(context().icons, isOpen ? QStringLiteral("tasks") : QStringLiteral("check"),
                        isOpen ? Role::Muted : Role::Positive, context().theme.px(measure::kIcon)));
        QLabel *what = makeLabel(LabelKind::Body, QString::fromStdString(task.task.what));
        what->setWordWrap(true);
        row->addWidget(what, 1);
        row->addWidget(makeLabel(LabelKind::Muted, QString::fromStdString(task.whoName)));
        row->addWidget(makeLabel(LabelKind::Muted, context().figures.shortDate(task.task.when)));
        m_tasks->layout()->addWidget(line);
    }
    m_tasks->setVisible(!tasks.empty());
}

} // namespace accord::ui
