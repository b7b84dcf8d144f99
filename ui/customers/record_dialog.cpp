// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record_dialog.h"

#include "base/decimal.h"
#include "ui/common/action_runner.h"
#include "ui/common/customer_field.h"
#include "ui/common/field_words.h"
#include "ui/common/figures.h"
#include "ui/common/form_leaving.h"
#include "ui/common/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 520;
constexpr int kTextHeight = 96;
constexpr int kMostFields = 10; // beyond them the form scrolls
constexpr int kScrolledHeight = 460;

int scaleOf(FieldLook look) {
    return look == FieldLook::Cases ? 3 : 2;
}
bool isAmount(FieldLook look) {
    return look == FieldLook::Yuan || look == FieldLook::Cases || look == FieldLook::Percent;
}

// 123456 fen as "1234.56": what the same field reads again.
QString plainAmount(const QString &stored, FieldLook look) {
    return stored.isEmpty() ? QString() : plainDecimal(stored.toLongLong(), scaleOf(look));
}

// The number as it is stored; what is no number stays as typed, so that it is refused in words.
QString storedAmount(const QString &typed, FieldLook look) {
    const QString plain = look == FieldLook::Percent && typed.endsWith(QLatin1Char('%'))
                              ? typed.chopped(1).trimmed()
                              : typed;
    const auto decimal = base::parseDecimal(plain.toStdString());
    if (typed.isEmpty() || !decimal) {
        return typed;
    }
    const auto scaled = decimal->scaled(scaleOf(look));
    return scaled ? QString::number(*scaled) : typed;
}

// Commas of a Chinese keyboard count as well.
QString withPlainCommas(QString list) {
    for (const char16_t comma : {u'，', u'、', u'；'}) {
        list.replace(QChar(comma), QLatin1Char(','));
    }
    return list;
}

} // namespace

QVariantMap recordValues(const nlohmann::ordered_json &document) {
    QVariantMap values;
    for (const auto &[key, value] : document.items()) {
        QString text;
        if (value.is_array()) {
            QStringList parts;
            for (const auto &part : value) {
                parts << QString::fromStdString(part.get<std::string>());
            }
            text = parts.join(QStringLiteral(", "));
        } else if (!value.is_null()) {
            text =
                QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
        }
        values.insert(QString::fromStdString(key), text);
    }
    return values;
}

RecordDialog::RecordDialog(PageContext &context, RecordForm form, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_form(std::move(form)),
      m_warning(makeLabel(LabelKind::Body)),
      m_general(makeLabel(LabelKind::Error)) {
    setObjectName(m_form.id + QStringLiteral("_dialog"));
    setWindowTitle(m_form.title);
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    auto *fields = new QWidget;
    auto *rows = new QFormLayout(fields);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const FormField &field : m_form.fields) {
        add(*rows, field);
    }
    if (m_form.fields.size() > kMostFields) {
        auto *area = new QScrollArea;
        area->setWidget(fields);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setMinimumHeight(context.theme.px(kScrolledHeight));
        rows->setContentsMargins(0, 0, context.theme.px(12), 0);
        setGround(*fields, "surface");
        layout->addWidget(area, 1);
    } else {
        layout->addWidget(fields);
    }
    setLabelKind(*m_warning, "warning");
    for (QLabel *label : {m_warning, m_general}) {
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel =
        makeButton(m_form.id + QStringLiteral("_cancel"), ButtonKind::Plain, tr("Cancel"));
    auto *save = makeButton(m_form.id + QStringLiteral("_save"), ButtonKind::Primary, m_form.verb);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::giveUp);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    QVariantMap begin = m_form.values;
    begin.insert(m_form.offered);
    fill(begin);
    warn();
    if (!m_entries.empty()) {
        m_entries.front().editor->setFocus();
    }
}

QWidget *RecordDialog::makeEditor(const FormField &field) {
    switch (field.look) {
    case FieldLook::Text: {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(m_context.theme.px(kTextHeight));
        connect(text, &QPlainTextEdit::textChanged, this, &RecordDialog::noteTyping);
        return text;
    }
    case FieldLook::Choice: {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const FilterChoice &choice : field.choices) {
            box->addItem(choice.title, choice.word);
        }
        connect(box, &QComboBox::currentIndexChanged, this, &RecordDialog::noteTyping);
        return box;
    }
    case FieldLook::Flag: {
        auto *flag = new QCheckBox;
        connect(flag, &QCheckBox::toggled, this, &RecordDialog::noteTyping);
        return flag;
    }
    case FieldLook::Customer: {
        auto *customer = new CustomerField(m_context, field.key, field.title);
        connect(customer, &CustomerField::changed, this, &RecordDialog::noteTyping);
        return customer;
    }
    default: {
        auto *line = new QLineEdit;
        line->setPlaceholderText(field.hint);
        connect(line, &QLineEdit::textEdited, this, &RecordDialog::noteTyping);
        return line;
    }
    }
}

void RecordDialog::add(QFormLayout &layout, const FormField &field) {
    Entry entry;
    entry.field = field;
    entry.editor = makeEditor(field);
    entry.editor->setObjectName(m_form.id + QLatin1Char('_') + field.key);
    entry.editor->setAccessibleName(field.title);
    entry.error = makeLabel(LabelKind::Error);
    entry.error->setObjectName(QStringLiteral("error_") + field.key);
    entry.error->setWordWrap(true);
    entry.error->hide();
    QLabel *label = makeLabel(LabelKind::Muted, field.title);
    label->setBuddy(entry.editor);
    auto *column = new QVBoxLayout;
    column->setSpacing(m_context.theme.px(2));
    column->addWidget(entry.editor);
    column->addWidget(entry.error);
    layout.addRow(label, column);
    m_entries.push_back(entry);
}

void RecordDialog::fill(const QVariantMap &values) {
    m_isShowing = true;
    for (const Entry &entry : m_entries) {
        const QString stored = values.value(entry.field.key).toString();
        if (auto *text = qobject_cast<QPlainTextEdit *>(entry.editor)) {
            text->setPlainText(stored);
        } else if (auto *box = qobject_cast<QComboBox *>(entry.editor)) {
            box->setCurrentIndex(std::max(0, box->findData(stored)));
        } else if (auto *flag = qobject_cast<QCheckBox *>(entry.editor)) {
            flag->setChecked(stored == QLatin1String("true"));
        } else if (auto *customer = qobject_cast<CustomerField *>(entry.editor)) {
            customer->setCode(stored);
        } else if (auto *line = qobject_cast<QLineEdit *>(entry.editor)) {
            line->setText(isAmount(entry.field.look) ? plainAmount(stored, entry.field.look)
                                                     : stored);
        }
    }
    m_isShowing = false;
}

QVariantMap RecordDialog::typed() const {
    QVariantMap values;
    for (const Entry &entry : m_entries) {
        QString value;
        if (const auto *text = qobject_cast<QPlainTextEdit *>(entry.editor)) {
            value = text->toPlainText().trimmed();
        } else if (const auto *box = qobject_cast<QComboBox *>(entry.editor)) {
            value = box->currentData().toString();
        } else if (const auto *flag = qobject_cast<QCheckBox *>(entry.editor)) {
            value = flag->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
        } else if (const auto *customer = qobject_cast<CustomerField *>(entry.editor)) {
            value = customer->code();
        } else if (const auto *line = qobject_cast<QLineEdit *>(entry.editor)) {
            value = line->text().trimmed();
            if (isAmount(entry.field.look)) {
                value = storedAmount(value, entry.field.look);
            } else if (entry.field.look == FieldLook::List) {
                value = withPlainCommas(value);
            }
        }
        values.insert(entry.field.key, value);
    }
    return values;
}

nlohmann::json RecordDialog::changed() const {
    nlohmann::json fields = nlohmann::json::object();
    const QVariantMap values = typed();
    for (const Entry &entry : m_entries) {
        const QString value = values.value(entry.field.key).toString();
        const QString before = m_form.values.value(entry.field.key).toString();
        const bool isFlag = entry.field.look == FieldLook::Flag;
        const bool isSame =
            isFlag ? (value == QLatin1String("true")) == (before == QLatin1String("true"))
                   : value == before;
        if (!isSame || (entry.field.look == FieldLook::Choice && before.isNull())) {
            fields[entry.field.key.toStdString()] =
                isFlag ? nlohmann::json(value == QLatin1String("true"))
                       : nlohmann::json(value.toStdString());
        }
    }
    return fields;
}

void RecordDialog::warn() {
    if (m_form.warning) {
        const QString sentence = m_form.warning(typed());
        m_warning->setText(sentence);
        m_warning->setVisible(!sentence.isEmpty());
    }
}

void RecordDialog::noteTyping() {
    if (m_isShowing) {
        return;
    }
    m_isTyped = true;
    warn();
    clearMended();
    if (!m_form.draft.key.isEmpty()) {
        Draft draft = m_form.draft;
        draft.content.insert(QStringLiteral("values"), typed());
        m_context.drafts.keep(draft);
    }
}

void RecordDialog::takeUp(const QVariantMap &values) {
    fill(values);
    noteTyping();
}

void RecordDialog::accept() {
    for (const Entry &entry : m_entries) {
        showFieldError(*entry.editor, *entry.error, {});
    }
    m_general->hide();
    base::Issues issues;
    const base::Done saved =
        m_context.actions.attempt([&] { return m_form.save(changed(), issues); });
    if (!saved) {
        showIssues(issues.empty() ? base::Issues{saved.error()} : issues);
        return;
    }
    m_context.actions.noteSaved();
    m_context.drafts.drop(m_form.draft.key);
    QDialog::accept();
}

void RecordDialog::reject() {
    const bool hasTyped = m_isTyped || m_context.drafts.holds(m_form.draft.key);
    if (!hasTyped || mayDiscard(m_context, this)) {
        giveUp();
    }
}

void RecordDialog::giveUp() {
    m_context.drafts.drop(m_form.draft.key);
    QDialog::reject();
}

// What was said of a field goes as soon as the field holds something else.
void RecordDialog::clearMended() {
    const QVariantMap now = typed();
    for (const Entry &entry : m_entries) {
        if (!entry.error->isHidden() &&
            now.value(entry.field.key) != m_refused.value(entry.field.key)) {
            showFieldError(*entry.editor, *entry.error, {});
        }
    }
}

// Every issue beside its field; what belongs to no field of the form stands below it.
void RecordDialog::showIssues(const base::Issues &issues) {
    m_refused = typed();
    QWidget *focus = nullptr;
    QStringList general;
    for (const base::Error &issue : issues) {
        const auto entry = std::ranges::find_if(m_entries, [&](const Entry &one) {
            return one.field.key.toStdString() == issue.field;
        });
        if (entry == m_entries.end()) {
            general << m_context.actions.words().sentence(issue);
            continue;
        }
        showFieldError(*entry->editor, *entry->error,
                       FieldWords::beside(m_context.actions.words(), issue, entry->field.title,
                                          m_refused.value(entry->field.key).toString()));
        focus = focus == nullptr ? entry->editor : focus;
    }
    m_general->setText(general.join(QLatin1Char('\n')));
    m_general->setVisible(!general.isEmpty());
    if (focus != nullptr) {
        focus->setFocus();
    }
}

RecordDialog *openRecordDialog(PageContext &context, RecordForm form, QWidget *over,
                               const QVariantMap &draft) {
    auto *dialog = new RecordDialog(context, std::move(form), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!draft.isEmpty()) {
        dialog->takeUp(draft);
    }
    dialog->open();
    return dialog;
}

} // namespace accord::ui
