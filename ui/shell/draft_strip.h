// SPDX-License-Identifier: GPL-3.0-or-later
// DraftStrip: a line above the page that offers what was typed and not saved when the program ended
// the last time: take it up again, or discard it. One after the other, newest first.
#pragma once

#include "ui/common/drafts.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QLabel;

namespace accord::ui {

class DraftStrip : public QWidget {
    Q_OBJECT
public:
    DraftStrip(PageContext &context, QList<Draft> drafts);
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }

Q_SIGNALS:
    void done(const QString &key); // taken up or discarded

private:
    void showNext();
    void takeUp();
    void discard();
    void finish();
    PageContext &m_context;
    QList<Draft> m_drafts;
    QLabel *m_text;
};

} // namespace accord::ui
