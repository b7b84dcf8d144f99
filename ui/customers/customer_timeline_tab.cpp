// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_timeline_tab.h"

#include "app/relation_service.h"
#include "app/team_service.h"
#include "domain/customer/customer.h"
#include "ui/common/action_runner.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/customers/note_form.h"
#include "ui/customers/timeline_delegate.h"
#include "ui/customers/timeline_model.h"
#include "ui/customers/timeline_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kPage = 100;
constexpr int kTypingMs = 250;
constexpr int kTextWidth = 180;

// Days back of the periods that are offered; 0 = any time.
constexpr int kPeriods[] = {0, 30, 90, 365, 730};

} // namespace

CustomerTimelineTab::CustomerTimelineTab(PageContext &context, ShowPart showPart)
    : m_context(context),
      m_showPart(std::move(showPart)),
      m_kind(new QComboBox),
      m_person(new QComboBox),
      m_period(new QComboBox),
      m_text(new QLineEdit),
      m_add(makeButton(QStringLiteral("timeline_add_note"), ButtonKind::Plain, tr("Add note…"),
                       context.icons.icon(QStringLiteral("plus")))),
      m_pin(makeButton(QStringLiteral("timeline_pin"), ButtonKind::Plain, tr("Pin on top"),
                       context.icons.icon(QStringLiteral("pin")))),
      m_view(new QListView),
      m_empty(new EmptyState(context.icons, QStringLiteral("history"), {}, {})),
      m_model(new TimelineModel(this)),
      m_delegate(
          new TimelineDelegate(context.theme, context.icons, context.figures, *m_model, this)) {
    m_view->setObjectName(QStringLiteral("timeline"));
    m_view->setAccessibleName(tr("Timeline of the customer"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addWidget(makeFilters());
    layout->addWidget(makeVerbs());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &CustomerTimelineTab::load);
    connect(m_view, &QAbstractItemView::activated, this, &CustomerTimelineTab::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CustomerTimelineTab::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomerTimelineTab::showVerbs);
}

QWidget *CustomerTimelineTab::makeFilters() {
    auto *filters = new QWidget;
    filters->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *flow = new FlowLayout(m_context.theme.px(measure::kGap),
                                m_context.theme.px(measure::kGap), filters);
    const auto add = [&](QWidget *field, const char *id, const QString &name) {
        field->setObjectName(QLatin1String(id));
        field->setAccessibleName(name);
        flow->addWidget(field);
    };
    for (const TimelineText::Group &group : TimelineText::groups()) {
        m_kind->addItem(group.title);
    }
    const QStringList periods{tr("Any time"), tr("Last 30 days"), tr("Last 90 days"),
                              tr("Last 12 months"), tr("Last 24 months")};
    m_period->addItems(periods);
    m_text->setPlaceholderText(tr("Search in the timeline"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_context.theme.px(kTextWidth));
    add(m_kind, "timeline_kind", tr("What"));
    add(m_person, "timeline_person", tr("Who"));
    add(m_period, "timeline_period", tr("When"));
    add(m_text, "timeline_text", tr("Search in the timeline"));
    for (QComboBox *box : {m_kind, m_person, m_period}) {
        connect(box, &QComboBox::activated, this, &CustomerTimelineTab::load);
    }
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    return filters;
}

QWidget *CustomerTimelineTab::makeVerbs() {
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_pin);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] { addNote(); });
    connect(m_pin, &QPushButton::clicked, this, &CustomerTimelineTab::togglePin);
    return verbs;
}

void CustomerTimelineTab::fillPeople() {
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString());
    for (const domain::User &user : app::TeamService(m_context.app()).list()) {
        m_person->addItem(QString::fromStdString(user.name), QString::fromStdString(user.code));
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void CustomerTimelineTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer.code;
    m_mayEdit =
        app::demand(m_context.app(), domain::Action::EditCustomer, customer.owner).has_value();
    m_add->setEnabled(m_mayEdit);
    m_delegate->setCustomer(m_customer, app::today(m_context.app()));
    fillPeople();
    load();
}

app::TimelineQuery CustomerTimelineTab::query() const {
    app::TimelineQuery query;
    query.kinds = TimelineText::groups().at(static_cast<std::size_t>(m_kind->currentIndex())).kinds;
    query.person = m_person->currentData().toString().toStdString();
    if (const int days = kPeriods[m_period->currentIndex()]; days > 0) {
        query.from = app::today(m_context.app()).plusDays(-days);
    }
    query.text = m_text->text().trimmed().toStdString();
    query.withBelow = rollup() == domain::Rollup::WithBelow;
    query.limit = kPage;
    return query;
}

std::optional<app::TimelinePage> CustomerTimelineTab::page(const app::TimelineQuery &query) {
    return m_context.actions.run(
        this, [&] { return app::TimelineService(m_context.app()).page(m_customer, query); }, false);
}

void CustomerTimelineTab::load() {
    m_typing.stop();
    const app::TimelineQuery asked = query();
    auto first = page(asked);
    if (!first) {
        return;
    }
    // What is ahead stands above the whole; who looks for something looks in what happened.
    const bool isWhole =
        asked.kinds.empty() && asked.person.empty() && asked.from.isNull() && asked.text.empty();
    app::TimelineHead head;
    if (isWhole) {
        head = m_context.actions
                   .run(
                       this,
                       [&] {
                           return app::TimelineService(m_context.app())
                               .head(m_customer, asked.withBelow);
                       },
                       false)
                   .value_or(app::TimelineHead());
    }
    m_model->show(std::move(head), *std::move(first), [this, asked](const std::string &after) {
        app::TimelineQuery next = asked;
        next.after = after;
        return page(next);
    });
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(isWhole ? tr("Nothing has happened yet") : tr("Nothing fits"),
                     isWhole ? tr("Visits, tasks, plans, notes and changes will stand here.")
                             : tr("Choose another kind, person or period."));
    showVerbs();
}

QString CustomerTimelineTab::currentNote() const {
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        return {};
    }
    const TimelineModel::Row &row = m_model->row(index.row());
    return row.entry.kind == "note" ? QString::number(row.entry.id) : QString();
}

void CustomerTimelineTab::showVerbs() {
    const QString note = currentNote();
    const bool isPinned =
        !note.isEmpty() && m_model->row(m_view->currentIndex().row()).entry.subject == "pinned";
    m_pin->setEnabled(m_mayEdit && !note.isEmpty());
    m_pin->setText(isPinned ? tr("Unpin") : tr("Pin on top"));
    m_pin->setAccessibleName(m_pin->text());
    m_pin->setToolTip(tr("Keeps a note above the timeline"));
}

void CustomerTimelineTab::open(const QModelIndex &index) {
    const TimelineModel::Row &row = m_model->row(index.row());
    if (row.part == TimelineModel::Part::Heading) {
        return;
    }
    if (const QString note = currentNote(); !note.isEmpty()) {
        editNote(note);
        return;
    }
    const Place place = TimelineText::place(row.entry);
    if (!place.feature.isEmpty()) {
        m_context.navigator.open(place);
    } else if (row.entry.customer != m_customer) {
        m_context.navigator.open(
            {QStringLiteral("customers"), QString::fromStdString(row.entry.customer), place.hint});
    } else {
        m_showPart(place.hint);
    }
}

void CustomerTimelineTab::addNote(const QVariantMap &draft) {
    openRecordDialog(m_context,
                     noteForm(m_context, m_customer, nullptr, QStringLiteral("timeline")), this,
                     draft);
}

void CustomerTimelineTab::editNote(const QString &id, const QVariantMap &draft) {
    const auto note = m_context.actions.run(
        this, [&] { return app::NoteService(m_context.app()).find(id.toStdString()); }, false);
    if (note) {
        openRecordDialog(m_context,
                         noteForm(m_context, m_customer, &*note, QStringLiteral("timeline")), this,
                         draft);
    }
}

void CustomerTimelineTab::togglePin() {
    const std::string id = currentNote().toStdString();
    m_context.actions.run(this, [&] {
        app::NoteService notes(m_context.app());
        const bool isPinned = notes.find(id).value_or(domain::CustomerNote()).isPinned;
        return notes.set(id, {{"pinned", !isPinned}});
    });
}

void CustomerTimelineTab::showMenu(const QPoint &at) {
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid() || m_model->row(index.row()).part == TimelineModel::Part::Heading) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, index] { open(index); });
    if (m_pin->isEnabled()) {
        menu.addAction(m_pin->text(), this, &CustomerTimelineTab::togglePin);
    }
    menu.addAction(tr("Copy text"), this,
                   [index] { QGuiApplication::clipboard()->setText(index.data().toString()); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void CustomerTimelineTab::take(const QVariantMap &hint) {
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    if (draft.value(QStringLiteral("form")).toString() == QLatin1String("note")) {
        const QString record = draft.value(QStringLiteral("record")).toString();
        const QVariantMap values = draft.value(QStringLiteral("values")).toMap();
        if (record.isEmpty()) {
            addNote(values);
        } else {
            editNote(record, values);
        }
    }
}

} // namespace accord::ui
