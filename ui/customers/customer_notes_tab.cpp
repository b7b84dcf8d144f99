// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_notes_tab.h"

#include "app/customer_service.h"
#include "app/relation_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/note_form.h"
#include "ui/customers/record_table.h"
#include "ui/customers/relation_text.h"
#include "ui/customers/section_parts.h"

#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

using domain::CustomerNote;

constexpr int kNotesShown = 14;

QString of(const std::string &text) {
    return QString::fromStdString(text);
}

std::vector<Column<CustomerNote>> noteColumns(PageContext &context) {
    const auto make = [](const char *id, int width,
                         std::function<QVariant(const CustomerNote &)> text) {
        Column<CustomerNote> column;
        column.id = QLatin1String(id);
        column.title = RelationText::field(column.id);
        column.width = width;
        column.text = std::move(text);
        return column;
    };
    std::vector<Column<CustomerNote>> columns;
    columns.push_back(make("day", 110, [&context](const CustomerNote &note) {
        return context.figures.date(note.day) + (note.isPinned ? QStringLiteral(" ★") : QString());
    }));
    columns.back().data = [](const CustomerNote &note, int role) -> QVariant {
        return role == Qt::ToolTipRole && note.isPinned
                   ? RelationText::field(QStringLiteral("pinned"))
                   : QVariant();
    };
    columns.push_back(
        make("text", 400, [](const CustomerNote &note) { return of(note.text).simplified(); }));
    columns.back().data = [](const CustomerNote &note, int role) -> QVariant {
        return role == Qt::ToolTipRole ? plainTip(of(note.text)) : QVariant();
    };
    return columns;
}

QPushButton *smallVerb(const char *id, const QString &text) {
    QPushButton *verb = makeButton(QLatin1String(id), ButtonKind::Plain, text);
    verb->setProperty("small", true);
    return verb;
}

} // namespace

CustomerNotesTab::CustomerNotesTab(PageContext &context)
    : m_context(context),
      m_addNote(smallVerb("notes_add", tr("New note…"))),
      m_removeNote(smallVerb("notes_remove", tr("Remove note"))),
      m_noNotes(makeLabel(LabelKind::Muted, tr("No notes yet."))),
      m_notes(new ColumnTableModel<CustomerNote>(noteColumns(context), this)),
      m_noteTable(makeRecordTable(context, QStringLiteral("notes"), tr("Notes"), *m_notes)),
      m_addField(smallVerb("fields_add", tr("New field…"))),
      m_removeField(smallVerb("fields_remove", tr("Remove field"))),
      m_noFields(makeLabel(LabelKind::Muted, tr("No fields of your own yet: for example the "
                                                "customer's number in another system."))),
      m_fields(new ColumnTableModel<Field>({{QStringLiteral("name"),
                                             tr("Field"),
                                             180,
                                             Qt::AlignLeft | Qt::AlignVCenter,
                                             [](const Field &field) { return of(field.first); },
                                             {}},
                                            {QStringLiteral("value"),
                                             tr("Value"),
                                             320,
                                             Qt::AlignLeft | Qt::AlignVCenter,
                                             [](const Field &field) { return of(field.second); },
                                             {}}},
                                           this)),
      m_fieldTable(
          makeRecordTable(context, QStringLiteral("ownFields"), tr("Own fields"), *m_fields)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *sections = nullptr;
    layout->addWidget(makeSections(context, sections));
    addNotes(*sections);
    addFields(*sections);
    sections->addStretch();
}

void CustomerNotesTab::addNotes(QVBoxLayout &sections) {
    addSection(m_context, sections, tr("Notes"), {m_removeNote, m_addNote});
    sections.addWidget(m_noNotes);
    sections.addWidget(m_noteTable);
    connect(m_addNote, &QPushButton::clicked, this, [this] { editNote(nullptr); });
    connect(m_removeNote, &QPushButton::clicked, this, &CustomerNotesTab::removeNote);
    connect(m_noteTable, &QAbstractItemView::activated, this, [this] { editNote(currentNote()); });
    connect(m_noteTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomerNotesTab::showVerbs);
}

void CustomerNotesTab::addFields(QVBoxLayout &sections) {
    addSection(m_context, sections, tr("Own fields"), {m_removeField, m_addField});
    m_noFields->setWordWrap(true);
    sections.addWidget(m_noFields);
    sections.addWidget(m_fieldTable);
    connect(m_addField, &QPushButton::clicked, this, [this] { editField(nullptr); });
    connect(m_removeField, &QPushButton::clicked, this, &CustomerNotesTab::removeField);
    connect(m_fieldTable, &QAbstractItemView::activated, this,
            [this] { editField(currentField()); });
    connect(m_fieldTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomerNotesTab::showVerbs);
}

bool CustomerNotesTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers);
}

void CustomerNotesTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer;
    m_mayEdit = app::demand(m_context.app(), domain::Action::EditNote, customer.owner).has_value();
    auto notes = m_context.actions.run(
        this, [&] { return app::NoteService(m_context.app()).ofCustomer(customer.code); }, false);
    auto rows = std::move(notes).value_or(std::vector<CustomerNote>());
    std::ranges::stable_sort(rows, [](const CustomerNote &a, const CustomerNote &b) {
        return std::tuple(a.isPinned, a.day, a.id.value()) >
               std::tuple(b.isPinned, b.day, b.id.value());
    });
    m_notes->setRows(std::move(rows));
    m_fields->setRows({customer.custom.begin(), customer.custom.end()});
    fitRows(*m_noteTable, kNotesShown);
    fitRows(*m_fieldTable);
    m_noNotes->setVisible(m_notes->rowCount() == 0);
    m_noteTable->setVisible(m_notes->rowCount() > 0);
    m_noFields->setVisible(m_fields->rowCount() == 0);
    m_fieldTable->setVisible(m_fields->rowCount() > 0);
    showVerbs();
}

const CustomerNote *CustomerNotesTab::currentNote() const {
    const QModelIndex index = m_noteTable->currentIndex();
    return index.isValid() ? &m_notes->row(index.row()) : nullptr;
}

const CustomerNotesTab::Field *CustomerNotesTab::currentField() const {
    const QModelIndex index = m_fieldTable->currentIndex();
    return index.isValid() ? &m_fields->row(index.row()) : nullptr;
}

void CustomerNotesTab::showVerbs() {
    m_addNote->setEnabled(m_mayEdit);
    m_addField->setEnabled(m_mayEdit);
    m_removeNote->setEnabled(m_mayEdit && currentNote() != nullptr);
    m_removeField->setEnabled(m_mayEdit && currentField() != nullptr);
}

void CustomerNotesTab::editNote(const CustomerNote *note, const QVariantMap &draft) {
    if (m_mayEdit) {
        openRecordDialog(m_context,
                         noteForm(m_context, m_customer.code, note, QStringLiteral("notes")), this,
                         draft);
    }
}

void CustomerNotesTab::editField(const Field *field, const QVariantMap &draft) {
    if (!m_mayEdit) {
        return;
    }
    RecordForm form;
    form.id = QStringLiteral("own_field");
    form.title = field == nullptr ? tr("New field") : tr("Own field");
    form.verb = tr("Save field");
    form.fields = {{QStringLiteral("name"), tr("Field"), FieldLook::Line},
                   {QStringLiteral("value"), tr("Value"), FieldLook::Line}};
    if (field != nullptr) {
        form.offered = {{QStringLiteral("name"), of(field->first)},
                        {QStringLiteral("value"), of(field->second)}};
    }
    form.draft = recordDraft(m_customer.code, QStringLiteral("notes"), form.id, {}, form.title);
    const std::string before = field == nullptr ? std::string() : field->first;
    form.save = [this, before](const nlohmann::json &typed, base::Issues &issues) -> base::Done {
        const std::string name = typed.value("name", std::string());
        if (name.empty()) {
            return base::fail(base::ErrorCode::Invalid, "field.required", "The field has no name.",
                              "name", {}, {{"field", "name"}});
        }
        nlohmann::json custom = nlohmann::json::object();
        if (!before.empty() && before != name) {
            custom[before] = nullptr;
        }
        custom[name] = typed.value("value", std::string());
        const auto saved = app::CustomerService(m_context.app())
                               .set(m_customer.code, {{"custom", custom}}, std::nullopt, &issues);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    openRecordDialog(m_context, std::move(form), this, draft);
}

void CustomerNotesTab::removeNote() {
    if (const CustomerNote *note = currentNote()) {
        const std::string id = note->id.toString();
        m_context.actions.run(this, [&] { return app::NoteService(m_context.app()).remove(id); });
    }
}

void CustomerNotesTab::removeField() {
    if (const Field *field = currentField()) {
        nlohmann::json custom = nlohmann::json::object();
        custom[field->first] = nullptr;
        m_context.actions.run(this, [&] {
            return app::CustomerService(m_context.app()).set(m_customer.code, {{"custom", custom}});
        });
    }
}

void CustomerNotesTab::take(const QVariantMap &hint) {
    const std::string id = hint.value(QStringLiteral("id")).toString().toStdString();
    for (int row = 0; row < m_notes->rowCount(); ++row) {
        if (m_notes->row(row).id.toString() == id) {
            m_noteTable->selectRow(row);
        }
    }
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    const QString form = draft.value(QStringLiteral("form")).toString();
    const QVariantMap values = draft.value(QStringLiteral("values")).toMap();
    if (form == QLatin1String("own_field")) {
        editField(nullptr, values);
    } else if (form == QLatin1String("note")) {
        const auto note = app::NoteService(m_context.app())
                              .find(draft.value(QStringLiteral("record")).toString().toStdString());
        editNote(note ? &*note : nullptr, values);
    }
}

} // namespace accord::ui
