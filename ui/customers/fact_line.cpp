// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/fact_line.h"

#include "ui/common/parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace accord::ui {
namespace {

constexpr int kLabelWidth = 72;

} // namespace

FactLine::FactLine(const Theme &theme, const QString &key, const QString &label,
                   FactChoices choices, QWidget *parent)
    : QWidget(parent),
      m_key(key),
      m_choices(std::move(choices)),
      m_padding(theme.px(measure::kCellPadding)),
      m_value(makeButton(QStringLiteral("fact_%1").arg(key), ButtonKind::Plain, {})),
      m_error(makeLabel(LabelKind::Error)) {
    m_value->setProperty("kind", "fact");
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *caption = makeLabel(LabelKind::Muted, label);
    caption->setFixedWidth(theme.px(kLabelWidth));
    caption->setMinimumHeight(m_value->sizeHint().height());
    caption->setWordWrap(true);
    QWidget *edit = nullptr;
    if (m_choices.empty()) {
        edit = m_line = new QLineEdit;
        connect(m_line, &QLineEdit::returnPressed, this, &FactLine::enter);
        connect(m_line, &QLineEdit::textEdited, this, &FactLine::typed);
    } else {
        edit = m_box = new QComboBox;
        for (const auto &[stored, text] : m_choices) {
            m_box->addItem(text, stored);
        }
        connect(m_box, &QComboBox::activated, this, &FactLine::enter);
    }
    edit->setObjectName(QStringLiteral("edit_%1").arg(key));
    edit->setAccessibleName(label);
    edit->installEventFilter(this);
    edit->hide();
    m_error->setWordWrap(true);
    m_error->hide();
    m_value->setAccessibleDescription(label);
    caption->setBuddy(m_value);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->addWidget(caption, 0, 0, Qt::AlignTop);
    layout->addWidget(m_value, 0, 1);
    layout->addWidget(edit, 0, 1);
    layout->addWidget(m_error, 1, 1);
    layout->setColumnStretch(1, 1);
    connect(m_value, &QPushButton::clicked, this, &FactLine::startEditing);
}

QWidget *FactLine::editor() const {
    return m_line != nullptr ? static_cast<QWidget *>(m_line) : m_box;
}

void FactLine::show(const QString &text, const QString &stored) {
    m_stored = stored;
    m_text = text;
    fitText();
    m_value->setAccessibleName(text);
    m_value->setToolTip(plainTip(text));
    stopEditing();
}

// A button clips what does not fit; this one says that there is more.
void FactLine::fitText() {
    const int room = width() - m_value->x() - 2 * m_padding;
    QString shown = m_text.section(QLatin1Char('\n'), 0, 0);
    if (m_value->x() > 0 && room > 0) {
        shown = m_value->fontMetrics().elidedText(shown, Qt::ElideRight, room);
    }
    m_value->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void FactLine::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    fitText();
}

bool FactLine::isEditing() const {
    return !editor()->isHidden();
}

void FactLine::setReadOnly(bool readOnly) {
    m_value->setEnabled(!readOnly);
}

void FactLine::startEditing() {
    if (!m_value->isEnabled()) {
        return;
    }
    if (m_line != nullptr) {
        m_line->setText(m_stored);
        m_line->selectAll();
    } else {
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_stored)));
    }
    m_value->hide();
    editor()->show();
    editor()->setFocus();
}

void FactLine::stopEditing() {
    const bool hadFocus = editor()->hasFocus();
    const bool wasEditing = isEditing();
    showError({});
    editor()->hide();
    m_value->show();
    if (hadFocus) {
        m_value->setFocus();
    }
    if (wasEditing) {
        Q_EMIT left();
    }
}

void FactLine::takeUp(const QString &text) {
    startEditing();
    if (m_line != nullptr && m_value->isEnabled()) {
        m_line->setText(text);
        Q_EMIT typed(text);
    }
}

void FactLine::showError(const QString &sentence) {
    showFieldError(*editor(), *m_error, sentence);
}

void FactLine::enter() {
    const QString typed = m_line != nullptr ? m_line->text() : m_box->currentData().toString();
    if (typed == m_stored) {
        stopEditing();
    } else {
        Q_EMIT entered(typed);
    }
}

bool FactLine::eventFilter(QObject *watched, QEvent *event) {
    if (watched != editor()) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stopEditing();
        return true;
    }
    // Leaving the field saves it, as in a spreadsheet; a popup of its own is no leaving.
    if (event->type() == QEvent::FocusOut && editor()->isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        enter();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace accord::ui
