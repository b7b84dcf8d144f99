// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/templates_dialog.h"

#include "ui/common/action_runner.h"
#include "ui/common/form_leaving.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/visits/chip_row.h"
#include "ui/visits/visit_text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace accord::ui {
namespace {

constexpr int kWidth = 880;
constexpr int kListWidth = 220;
constexpr int kMostName = 80;
constexpr int kMostDays = 366;
constexpr int kFormats = 12;
constexpr auto *kUnclassified = "none";

QString text(std::string_view word) {
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

// The ticked words of the row as values.
template<class Value>
std::vector<Value> tickedOf(const ChipRow &row,
                            std::optional<Value> (*fromCode)(std::string_view)) {
    std::vector<Value> values;
    for (const QString &word : row.ticked()) {
        if (const auto value = fromCode(word.toStdString())) {
            values.push_back(*value);
        }
    }
    return values;
}

// Whatever the order in which words are ticked: that says nothing.
app::VisitTemplate sorted(app::VisitTemplate entry) {
    std::ranges::sort(entry.formats);
    std::ranges::sort(entry.classes);
    std::ranges::sort(entry.observations);
    std::ranges::sort(entry.preparation);
    return entry;
}

bool areAlike(const std::vector<app::VisitTemplate> &one,
              const std::vector<app::VisitTemplate> &two) {
    return std::ranges::equal(one, two, {}, sorted, sorted);
}

} // namespace

TemplatesDialog::TemplatesDialog(PageContext &context, const QString &chosen, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_list(new QListWidget),
      m_name(new QLineEdit),
      m_accounts(new QCheckBox(tr("Only accounts, not their stores"))),
      m_formats(new ChipRow(context, QStringLiteral("template_format"))),
      m_classes(new ChipRow(context, QStringLiteral("template_class"))),
      m_interval(new QSpinBox),
      m_observations(new ChipRow(context, QStringLiteral("template_observation"))),
      m_preparation(new ChipRow(context, QStringLiteral("template_preparation"))),
      m_line(new QLineEdit),
      m_error(makeLabel(LabelKind::Error)) {
    setObjectName(QStringLiteral("visit_templates"));
    setWindowTitle(tr("Templates of call cards"));
    setMinimumWidth(context.theme.px(kWidth));
    const app::VisitTemplates current = app::VisitTemplateService(context.app()).current();
    m_templates = current.templates;
    m_stored = current.templates;
    m_version = current.version;
    m_list->setObjectName(QStringLiteral("template_list"));
    m_list->setAccessibleName(tr("Templates, the first that fits is taken"));
    m_list->setFixedWidth(context.theme.px(kListWidth));
    fillWords();
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(makeVerbs());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(context.theme.px(20));
    columns->addLayout(left);
    columns->addLayout(makeForm(), 1);
    m_error->setObjectName(QStringLiteral("template_error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *cancel = makeButton(QStringLiteral("template_cancel"), ButtonKind::Plain, tr("Cancel"));
    auto *save =
        makeButton(QStringLiteral("template_save"), ButtonKind::Primary, tr("Save the templates"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_error, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->addLayout(columns);
    layout->addLayout(buttons);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showTemplate);
    fillList();
    const auto first = std::ranges::find_if(m_templates, [&](const app::VisitTemplate &entry) {
        return QString::fromStdString(entry.id) == chosen;
    });
    m_list->setCurrentRow(
        first == m_templates.end() ? 0 : static_cast<int>(first - m_templates.begin()));
}

QHBoxLayout *TemplatesDialog::makeVerbs() {
    auto *row = new QHBoxLayout;
    const auto addVerb = [&](const char *id, const QString &title, auto run) {
        auto *verb = makeButton(QLatin1String(id), ButtonKind::Plain, title);
        verb->setProperty("small", true);
        verb->setAutoDefault(false);
        row->addWidget(verb);
        connect(verb, &QPushButton::clicked, this, run);
        return verb;
    };
    addVerb("template_add", tr("Add"), [this] { add(); });
    m_remove = addVerb("template_remove", tr("Remove"), [this] { remove(); });
    m_up = addVerb("template_up", tr("Up"), [this] { move(-1); });
    m_down = addVerb("template_down", tr("Down"), [this] { move(1); });
    return row;
}

QFormLayout *TemplatesDialog::makeForm() {
    m_name->setObjectName(QStringLiteral("template_name"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setMaxLength(kMostName);
    m_accounts->setObjectName(QStringLiteral("template_accounts"));
    m_interval->setObjectName(QStringLiteral("template_interval"));
    m_interval->setAccessibleName(tr("Days between visits"));
    m_interval->setRange(0, kMostDays);
    m_interval->setSpecialValueText(tr("as its class"));
    m_interval->setMinimumWidth(m_context.theme.px(140));
    m_line->setObjectName(QStringLiteral("template_line"));
    m_line->setAccessibleName(tr("Preparation to add"));
    m_line->setPlaceholderText(tr("Another line of preparation, Enter"));
    m_line->setMaxLength(kMostName);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("For"), m_accounts);
    form->addRow(tr("Formats"), m_formats);
    form->addRow(tr("Classes"), m_classes);
    form->addRow(tr("Every (days)"), m_interval);
    form->addRow(tr("In the store"), m_observations);
    form->addRow(tr("Prepared"), m_preparation);
    form->addRow(QString(), m_line);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_templates.at(static_cast<std::size_t>(m_at)).id = typed.trimmed().toStdString();
        m_list->item(m_at)->setText(typed);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &TemplatesDialog::addLine);
    return form;
}

void TemplatesDialog::fillWords() {
    for (int i = 1; i <= kFormats; ++i) {
        const std::string word(domain::code(static_cast<domain::StoreFormat>(i)));
        QString english = QString::fromStdString(word);
        english.replace(QLatin1Char('_'), QLatin1Char(' '));
        m_formats->add(text(word),
                       m_context.actions.words().say("ui.word." + word, english.toStdString()));
    }
    for (const char *cls : {"A", "B", "C"}) {
        m_classes->add(QLatin1String(cls), QLatin1String(cls));
    }
    m_classes->add(QLatin1String(kUnclassified), tr("unclassified"));
    for (int i = 0; i < domain::kObservationKinds; ++i) {
        const auto kind = static_cast<domain::ObservationKind>(i);
        m_observations->add(text(domain::code(kind)), VisitText::observation(kind));
    }
}

QString TemplatesDialog::nameOf(const app::VisitTemplate &entry) const {
    return VisitText::templateName(QString::fromStdString(entry.id));
}

void TemplatesDialog::fillList() {
    m_list->clear();
    for (const app::VisitTemplate &entry : m_templates) {
        m_list->addItem(nameOf(entry));
    }
}

void TemplatesDialog::showTemplate(int at) {
    store();
    m_at = at;
    const auto count = static_cast<int>(m_templates.size());
    m_remove->setEnabled(count > 1);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
    if (at < 0 || at >= count) {
        return;
    }
    const app::VisitTemplate &entry = m_templates.at(static_cast<std::size_t>(at));
    m_name->setText(nameOf(entry));
    m_accounts->setChecked(entry.onlyAccounts);
    m_interval->setValue(entry.intervalDays.value_or(0));
    for (const QString &word : m_formats->words()) {
        const auto format = domain::storeFormatFromCode(word.toStdString());
        m_formats->tick(word, format && std::ranges::count(entry.formats, *format) > 0);
    }
    for (const QString &word : m_classes->words()) {
        const std::string cls =
            word == QLatin1String(kUnclassified) ? std::string() : word.toStdString();
        m_classes->tick(word, std::ranges::count(entry.classes, cls) > 0);
    }
    for (const QString &word : m_observations->words()) {
        const auto kind = domain::observationKindFromCode(word.toStdString());
        m_observations->tick(word, kind && std::ranges::count(entry.observations, *kind) > 0);
    }
    m_preparation->clear();
    QStringList lines = VisitText::preparationWords();
    for (const std::string &line : entry.preparation) {
        lines << QString::fromStdString(line);
    }
    for (const QString &line : lines) {
        m_preparation->add(line, VisitText::preparation(line));
        m_preparation->tick(line, std::ranges::count(entry.preparation, line.toStdString()) > 0);
    }
}

void TemplatesDialog::store() {
    if (m_at < 0 || m_at >= static_cast<int>(m_templates.size())) {
        return;
    }
    app::VisitTemplate &entry = m_templates.at(static_cast<std::size_t>(m_at));
    entry.onlyAccounts = m_accounts->isChecked();
    entry.intervalDays =
        m_interval->value() > 0 ? std::optional(m_interval->value()) : std::nullopt;
    entry.formats = tickedOf(*m_formats, domain::storeFormatFromCode);
    entry.observations = tickedOf(*m_observations, domain::observationKindFromCode);
    entry.classes.clear();
    for (const QString &word : m_classes->ticked()) {
        entry.classes.push_back(word == QLatin1String(kUnclassified) ? std::string()
                                                                     : word.toStdString());
    }
    entry.preparation.clear();
    for (const QString &line : m_preparation->ticked()) {
        entry.preparation.push_back(line.toStdString());
    }
}

void TemplatesDialog::add() {
    store();
    app::VisitTemplate entry =
        m_at < 0 ? app::VisitTemplate() : m_templates.at(static_cast<std::size_t>(m_at));
    entry.id = tr("New template").toStdString();
    const int at = std::max(0, m_at);
    m_at = -1; // stored already
    m_templates.insert(m_templates.begin() + at, std::move(entry));
    fillList();
    m_list->setCurrentRow(at);
    m_name->setFocus();
    m_name->selectAll();
}

void TemplatesDialog::remove() {
    if (m_at < 0 || m_templates.size() < 2) {
        return;
    }
    const int at = m_at;
    m_at = -1;
    m_templates.erase(m_templates.begin() + at);
    fillList();
    m_list->setCurrentRow(std::min(at, static_cast<int>(m_templates.size()) - 1));
}

void TemplatesDialog::move(int by) {
    const int to = m_at + by;
    if (m_at < 0 || to < 0 || to >= static_cast<int>(m_templates.size())) {
        return;
    }
    store();
    std::swap(m_templates.at(static_cast<std::size_t>(m_at)),
              m_templates.at(static_cast<std::size_t>(to)));
    m_at = -1;
    fillList();
    m_list->setCurrentRow(to);
}

void TemplatesDialog::addLine() {
    const QString line = m_line->text().trimmed();
    if (!line.isEmpty()) {
        m_preparation->add(line, VisitText::preparation(line));
        m_preparation->tick(line);
        m_line->clear();
        m_isLineTaken = true;
    }
}

void TemplatesDialog::accept() {
    if (std::exchange(m_isLineTaken, false)) { // by the same Enter
        return;
    }
    store();
    const auto saved = m_context.actions.attempt(
        [&] { return app::VisitTemplateService(m_context.app()).save(m_templates, m_version); });
    if (!saved) {
        m_error->setText(m_context.actions.words().sentence(saved.error()));
        m_error->show();
        return;
    }
    m_context.actions.noteSaved();
    m_context.navigator.note(tr("Call cards begin with these templates from now on."));
    QDialog::accept();
}

void TemplatesDialog::reject() {
    store();
    const bool isChanged = !m_line->text().trimmed().isEmpty() || !areAlike(m_templates, m_stored);
    if (!isChanged || mayDiscard(m_context, this)) {
        QDialog::reject();
    }
}

bool TemplatesDialog::isOffered(PageContext &context) {
    return app::demand(context.app(), domain::Action::EditPolicy).has_value();
}

void TemplatesDialog::edit(PageContext &context, QWidget *over, const QString &chosen) {
    TemplatesDialog dialog(context, chosen, over);
    dialog.exec();
}

} // namespace accord::ui
