// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_part.h"

#include "ui/common/parts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace accord::ui {

VisitPart::VisitPart(PageContext &context, const QString &title, const QString &key,
                     QStringList fields)
    : m_context(context),
      m_fields(std::move(fields)),
      m_heading(new QHBoxLayout),
      m_body(new QVBoxLayout),
      m_error(makeLabel(LabelKind::Error)) {
    const Theme &theme = context.theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(10), 0, theme.px(12));
    layout->setSpacing(theme.px(6));
    m_heading->setSpacing(theme.px(measure::kGap));
    m_heading->addWidget(makeLabel(LabelKind::Section, title));
    if (!key.isEmpty()) {
        QLabel *label = makeLabel(LabelKind::Caption, key);
        setLabelKind(*label, "key");
        m_heading->addWidget(label);
    }
    m_heading->addStretch(1);
    m_body->setSpacing(theme.px(6));
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addLayout(m_heading);
    layout->addLayout(m_body);
    layout->addWidget(m_error);
}

void VisitPart::setReadOnly(bool isReadOnly) {
    for (auto *line : findChildren<QLineEdit *>()) {
        line->setReadOnly(isReadOnly);
    }
    for (auto *text : findChildren<QPlainTextEdit *>()) {
        text->setReadOnly(isReadOnly);
    }
    for (auto *button : findChildren<QAbstractButton *>()) {
        button->setEnabled(!isReadOnly);
    }
    for (auto *box : findChildren<QComboBox *>()) {
        box->setEnabled(!isReadOnly);
    }
}

bool VisitPart::holds(const QString &field) const {
    return m_fields.contains(field.section(QLatin1Char('.'), 0, 0));
}

void VisitPart::showIssues(const QStringList &sentences) {
    m_error->setText(sentences.join(QLatin1Char('\n')));
    m_error->setVisible(!sentences.isEmpty());
}

QString textAt(const nlohmann::json &document, const char *key) {
    const auto found = document.is_object() ? document.find(key) : document.end();
    return document.is_object() && found != document.end() && found->is_string()
               ? QString::fromStdString(found->get<std::string>())
               : QString();
}

nlohmann::json listAt(const nlohmann::json &document, const char *key) {
    const auto found = document.is_object() ? document.find(key) : document.end();
    return document.is_object() && found != document.end() && found->is_array()
               ? *found
               : nlohmann::json::array();
}

nlohmann::json objectAt(const nlohmann::json &document, const char *key) {
    const auto found = document.is_object() ? document.find(key) : document.end();
    return document.is_object() && found != document.end() && found->is_object()
               ? *found
               : nlohmann::json::object();
}

QStringList textsAt(const nlohmann::json &document, const char *key) {
    QStringList texts;
    for (const nlohmann::json &entry : listAt(document, key)) {
        if (entry.is_string()) {
            texts << QString::fromStdString(entry.get<std::string>());
        }
    }
    return texts;
}

nlohmann::json textsOf(const QStringList &texts) {
    nlohmann::json list = nlohmann::json::array();
    for (const QString &text : texts) {
        list.push_back(text.toStdString());
    }
    return list;
}

bool flagAt(const nlohmann::json &document, const char *key) {
    const auto found = document.is_object() ? document.find(key) : document.end();
    return document.is_object() && found != document.end() && found->is_boolean() &&
           found->get<bool>();
}

nlohmann::json textOrNull(const QString &text) {
    const std::string trimmed = text.trimmed().toStdString();
    return trimmed.empty() ? nlohmann::json(nullptr) : nlohmann::json(trimmed);
}

QWidget *captioned(const Theme &theme, const QString &caption, QWidget *field, QWidget *behind) {
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    QLabel *label = makeLabel(LabelKind::Caption, caption);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    if (behind != nullptr) {
        row->addWidget(behind);
    }
    return pair;
}

} // namespace accord::ui
