// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulk_edit_dialog.h"

#include "app/read_session.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_fields.h"
#include "ui/customers/customer_text.h"

#include <nlohmann/json.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 520;
constexpr int kListHeight = 160;
constexpr int kTypingPauseMs = 200;
constexpr int kRefusalsShown = 200;
// More than these are written by a worker, so that the window stays alive.
constexpr int kAtOnce = 200;

std::vector<std::string> texts(const QStringList &codes) {
    std::vector<std::string> all;
    all.reserve(static_cast<std::size_t>(codes.size()));
    for (const QString &code : codes) {
        all.push_back(code.toStdString());
    }
    return all;
}

bool isTags(const QString &field) {
    return field.startsWith(QLatin1String("tags"));
}

} // namespace

BulkEditDialog::BulkEditDialog(PageContext &context, QStringList codes, const QString &field,
                               QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_codes(std::move(codes)),
      m_field(new QComboBox),
      m_word(new QComboBox),
      m_text(new QLineEdit),
      m_clear(new QCheckBox(tr("Clear the field"))),
      m_summary(makeLabel(LabelKind::Strong)),
      m_examples(new QListWidget),
      m_refused(new QListWidget),
      m_apply(makeButton(QStringLiteral("bulk_apply"), ButtonKind::Primary, tr("Change"))),
      m_pause(new QTimer(this)) {
    setObjectName(QStringLiteral("bulk_edit"));
    setWindowTitle(tr("Change %n customers", nullptr, static_cast<int>(m_codes.size())));
    setMinimumWidth(context.theme.px(kWidth));
    for (const char *one : {"owner", "stage", "key_account", "format", "kind", "settlement",
                            "province", "city", "district"}) {
        m_field->addItem(CustomerText::field(QString::fromLatin1(one)), QString::fromLatin1(one));
    }
    m_field->addItem(tr("Add tag"), QStringLiteral("tags"));
    m_field->addItem(tr("Remove tag"), QStringLiteral("tags_remove"));
    m_field->setCurrentIndex(std::max(0, m_field->findData(field)));
    m_word->setPlaceholderText(tr("Choose…"));
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPauseMs);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_pause, &QTimer::timeout, this, &BulkEditDialog::preview);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::chooseField);
    connect(m_word, &QComboBox::currentIndexChanged, this, &BulkEditDialog::preview);
    connect(m_clear, &QCheckBox::toggled, this, [this](bool isCleared) {
        m_text->setEnabled(!isCleared);
        preview();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_apply->setEnabled(false);
        m_pause->start();
    });
    chooseField();
    (m_word->isVisibleTo(this) ? static_cast<QWidget *>(m_word) : m_text)->setFocus();
}

void BulkEditDialog::build() {
    m_field->setObjectName(QStringLiteral("bulk_field"));
    m_field->setAccessibleName(tr("Field"));
    m_word->setObjectName(QStringLiteral("bulk_word"));
    m_text->setObjectName(QStringLiteral("bulk_text"));
    m_clear->setObjectName(QStringLiteral("bulk_clear"));
    m_clear->setAccessibleName(m_clear->text());
    m_summary->setObjectName(QStringLiteral("bulk_summary"));
    m_summary->setWordWrap(true);
    m_examples->setObjectName(QStringLiteral("bulk_examples"));
    m_examples->setAccessibleName(tr("What will change"));
    m_refused->setObjectName(QStringLiteral("bulk_refused"));
    m_refused->setAccessibleName(tr("Left as they are"));
    auto *layout = new QVBoxLayout(this);
    const int inset = m_context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    auto *form = new QFormLayout;
    form->addRow(tr("Field"), m_field);
    auto *value = new QHBoxLayout;
    value->addWidget(m_word, 1);
    value->addWidget(m_text, 1);
    value->addWidget(m_clear);
    form->addRow(tr("New value"), value);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    for (QListWidget *list : {m_examples, m_refused}) {
        list->setFixedHeight(m_context.theme.px(kListHeight));
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->hide();
        layout->addWidget(list);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = makeButton(QStringLiteral("bulk_cancel"), ButtonKind::Plain, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void BulkEditDialog::chooseField() {
    const QString field = m_field->currentData().toString();
    fillWords(field);
    const bool isTyped = m_word->count() == 0;
    m_word->setVisible(!isTyped);
    m_text->setVisible(isTyped);
    m_clear->setVisible(isTyped && !isTags(field));
    m_clear->setChecked(false);
    m_word->setAccessibleName(m_field->currentText());
    m_text->setAccessibleName(m_field->currentText());
    preview();
}

// The words of the field, none of them chosen; no word at all stands last and says what it does.
void BulkEditDialog::fillWords(const QString &field) {
    const QSignalBlocker quiet(m_word);
    const bool isOwner = field == QLatin1String("owner");
    QList<FilterChoice> choices =
        isOwner ? customerOwners(m_context.app()) : customerChoices(field);
    const bool isOptional = choices.removeIf([isOwner](const FilterChoice &one) {
        return !isOwner && one.word.isEmpty();
    }) > 0;
    if (isOptional) {
        choices << FilterChoice{{}, tr("Clear the field")};
    }
    fillChoices(*m_word, choices);
    m_word->setCurrentIndex(-1);
}

bool BulkEditDialog::hasValue() const {
    if (m_word->count() > 0) {
        return m_word->currentIndex() >= 0;
    }
    return (m_clear->isChecked() && !isTags(m_field->currentData().toString())) ||
           !m_text->text().trimmed().isEmpty();
}

nlohmann::json BulkEditDialog::fields() const {
    const QString field = m_field->currentData().toString();
    const QString typed = m_clear->isChecked() ? QString() : m_text->text().trimmed();
    const std::string value =
        (m_word->count() > 0 ? m_word->currentData().toString() : typed).toStdString();
    if (isTags(field)) {
        const char *key = field == QLatin1String("tags") ? "tags_add" : "tags_remove";
        return {{key, nlohmann::json::array({value})}};
    }
    return {{field.toStdString(), value}};
}

void BulkEditDialog::preview() {
    m_apply->setEnabled(false);
    m_apply->setText(tr("Change"));
    m_examples->hide();
    m_refused->hide();
    if (!hasValue()) {
        ++m_asked; // an answer on its way is for a value that is gone
        m_summary->setText(m_word->count() > 0 ? tr("Choose the new value.")
                           : isTags(m_field->currentData().toString())
                               ? tr("Write a tag.")
                               : tr("Write the new value, or choose to clear the field."));
        return;
    }
    m_summary->setText(tr("Looking what would change…"));
    std::shared_ptr<app::ReadSession> session = m_context.workspace.openReader();
    m_context.jobs.run<app::BulkChange>(
        {},
        [session, codes = texts(m_codes), fields = fields()](const base::Progress &) {
            return app::CustomerService(session->context()).tryMany(codes, fields);
        },
        this,
        [this, asked = ++m_asked](const base::Result<app::BulkChange> &outcome) {
            if (asked == m_asked) {
                showPreview(outcome);
            }
        });
}

void BulkEditDialog::showPreview(const base::Result<app::BulkChange> &outcome) {
    m_refused->clear();
    const auto &words = m_context.actions.words();
    if (!outcome) {
        m_summary->setText(words.sentence(outcome.error()));
        m_refused->hide();
        Q_EMIT previewed();
        return;
    }
    QStringList parts{tr("%n will change", nullptr, static_cast<int>(outcome->changed))};
    if (outcome->unchanged > 0) {
        parts << tr("%n already so", nullptr, static_cast<int>(outcome->unchanged));
    }
    if (!outcome->refused.empty()) {
        parts << tr("%n cannot be changed", nullptr, static_cast<int>(outcome->refused.size()));
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    for (const auto &refusal : outcome->refused) {
        if (m_refused->count() == kRefusalsShown) {
            m_refused->addItem(QStringLiteral("…"));
            break;
        }
        m_refused->addItem(QStringLiteral("%1 %2: %3")
                               .arg(QString::fromStdString(refusal.code),
                                    QString::fromStdString(refusal.name),
                                    words.sentence(refusal.why)));
    }
    m_refused->setVisible(m_refused->count() > 0);
    listExamples(*outcome);
    m_apply->setEnabled(outcome->changed > 0);
    m_apply->setText(tr("Change %n", nullptr, static_cast<int>(outcome->changed)));
    m_apply->setAccessibleName(m_apply->text());
    Q_EMIT previewed();
}

// A value of a customer's document as people read it.
QString BulkEditDialog::valueWords(const nlohmann::json &value) const {
    if (value.is_array()) {
        QStringList all;
        for (const auto &one : value) {
            all << valueWords(one);
        }
        return all.isEmpty() ? QStringLiteral("–") : all.join(QStringLiteral(" · "));
    }
    const QString text =
        value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
    const QString field = m_field->currentData().toString();
    if (field == QLatin1String("owner")) {
        const int place = m_word->findData(text);
        return place < 0 ? text : m_word->itemText(place);
    }
    if (text.isEmpty()) {
        return QStringLiteral("–");
    }
    return m_word->count() > 0 ? CustomerText::word(field, text) : text;
}

void BulkEditDialog::listExamples(const app::BulkChange &outcome) {
    m_examples->clear();
    for (const auto &one : outcome.examples) {
        const std::string key = one.before.begin().key();
        m_examples->addItem(
            QStringLiteral("%1 %2: %3 → %4")
                .arg(QString::fromStdString(one.code), QString::fromStdString(one.name),
                     valueWords(one.before.at(key)), valueWords(one.after.at(key))));
    }
    if (const auto more = outcome.changed - static_cast<std::int64_t>(outcome.examples.size());
        more > 0) {
        m_examples->addItem(tr("and %n more", nullptr, static_cast<int>(more)));
    }
    m_examples->setVisible(m_examples->count() > 0);
}

void BulkEditDialog::accept() {
    if (!m_apply->isEnabled()) {
        return;
    }
    m_apply->setEnabled(false);
    const auto codes = texts(m_codes);
    if (m_codes.size() <= kAtOnce) {
        if (m_context.actions.run(this, [&] {
                return app::CustomerService(m_context.app()).setMany(codes, fields());
            })) {
            QDialog::accept();
        }
        return;
    }
    const auto file = m_context.workspace.file();
    const std::string actor = m_context.app().actor.code;
    m_context.jobs.run<app::BulkChange>(
        windowTitle(),
        [file, actor, codes,
         fields = fields()](const base::Progress &) -> base::Result<app::BulkChange> {
            ACCORD_TRY(const auto workspace, app::Workspace::open(file));
            ACCORD_CHECK(workspace->login(actor));
            return app::CustomerService(workspace->context()).setMany(codes, fields);
        },
        this,
        [this](const base::Result<app::BulkChange> &outcome) {
            if (!outcome) {
                m_context.actions.tell(this, outcome.error());
                m_apply->setEnabled(true);
                return;
            }
            m_context.actions.noteSaved();
            m_context.app().hub.publish(app::DataKind::Customers);
            QDialog::accept();
        });
}

} // namespace accord::ui
