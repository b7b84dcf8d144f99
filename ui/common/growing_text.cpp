// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/growing_text.h"

#include <QTextDocument>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;
constexpr int kTextFrame = 14;

} // namespace

GrowingText::GrowingText(const QString &id, const QString &name, const QString &hint,
                         const Theme &theme)
    : m_frame(theme.px(kTextFrame)) {
    setObjectName(id);
    setAccessibleName(name);
    setPlaceholderText(hint);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::fit() {
    const int lines =
        std::clamp(static_cast<int>(document()->size().height()), kFewestLines, kMostLines);
    const int height = lines * fontMetrics().lineSpacing() + m_frame;
    if (height != this->height()) {
        setFixedHeight(height);
    }
}

} // namespace accord::ui
