// SPDX-License-Identifier: GPL-3.0-or-later
// GrowingText: a text of several lines that grows with what is typed.
#pragma once

#include "ui/common/theme.h"

#include <QPlainTextEdit>

namespace accord::ui {

// Tab goes on instead of writing; two to eight lines high.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT
public:
    GrowingText(const QString &id, const QString &name, const QString &hint, const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int m_frame;
};

} // namespace accord::ui
