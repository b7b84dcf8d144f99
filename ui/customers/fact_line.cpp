// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/fact_line.h"

#include "ui/common/growing_text.h"
#include "ui/common/parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCursor>

namespace accord::ui {
namespace {

constexpr int kLabelWidth = 72;

} // namespace

FactLine::FactLine(const Theme &theme, const QString &key, const QString &label,
                   FactChoices choices, FactText kind, QWidget *parent)
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
    QWidget *edit = makeEditor(theme, label, kind);
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
    if (m_lines != nullptr) { // all the room there is
        layout->addWidget(edit, 1, 0, 1, 2);
    } else {
        layout->addWidget(edit, 0, 1);
    }
    layout->addWidget(m_error, 2, 1);
    layout->setColumnStretch(1, 1);
    connect(m_value, &QPushButton::clicked, this, &FactLine::startEditing);
}

QWidget *FactLine::makeEditor(const Theme &theme, const QString &label, FactText kind) {
    if (!m_choices.empty()) {
        m_box = new QComboBox;
        for (const auto &[stored, text] : m_choices) {
            m_box->addItem(text, stored);
        }
        connect(m_box, &QComboBox::activated, this, &FactLine::enter);
    } else if (kind == FactText::Lines) {
        m_lines = new GrowingText({}, label, {}, theme);
        m_lines->setToolTip(tr("Ctrl+Enter saves, Escape gives up"));
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isWriting) {
                Q_EMIT typed(m_lines->toPlainText());
            }
        });
    } else {
        m_line = new QLineEdit;
        connect(m_line, &QLineEdit::returnPressed, this, &FactLine::enter);
        connect(m_line, &QLineEdit::textEdited, this, &FactLine::typed);
    }
    return editor();
}

QWidget *FactLine::editor() const {
    return m_line != nullptr    ? static_cast<QWidget *>(m_line)
           : m_lines != nullptr ? static_cast<QWidget *>(m_lines)
                                : m_box;
}

QString FactLine::written() const {
    return m_line != nullptr    ? m_line->text()
           : m_lines != nullptr ? m_lines->toPlainText()
                                : m_box->currentData().toString();
}

void FactLine::write(const QString &text) {
    if (m_line != nullptr) {
        m_line->setText(text);
        m_line->selectAll();
    } else if (m_lines != nullptr) {
        m_isWriting = true;
        m_lines->setPlainText(text);
        m_isWriting = false;
        m_lines->moveCursor(QTextCursor::End);
    } else {
        m_box->setCurrentIndex(std::max(0, m_box->findData(text)));
    }
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
    if (shown.size() < m_text.size()) {
        shown += QStringLiteral(" …");
    }
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
    write(m_stored);
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
    if (m_box == nullptr && m_value->isEnabled()) {
        write(text);
        Q_EMIT typed(text);
    }
}

void FactLine::showError(const QString &sentence) {
    showFieldError(*editor(), *m_error, sentence);
}

void FactLine::enter() {
    const QString typed = written();
    if (typed == m_stored) {
        stopEditing();
    } else {
        Q_EMIT entered(typed);
    }
}

// Escape gives up; Ctrl+Enter saves where Enter begins a line, before the page takes it for its
// own.
bool FactLine::takesKey(QEvent &event) {
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto &key = static_cast<QKeyEvent &>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isSaving =
        m_lines != nullptr && isReturn && key.modifiers().testFlag(Qt::ControlModifier);
    if (!isSaving && key.key() != Qt::Key_Escape) {
        return false;
    }
    if (event.type() == QEvent::ShortcutOverride) {
        event.accept();
    } else if (isSaving) {
        enter();
    } else {
        stopEditing();
    }
    return true;
}

bool FactLine::eventFilter(QObject *watched, QEvent *event) {
    if (watched != editor()) {
        return QWidget::eventFilter(watched, event);
    }
    if (takesKey(*event)) {
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
