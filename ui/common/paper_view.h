// SPDX-License-Identifier: GPL-3.0-or-later
// PaperView: a document as it would come out of the printer, its pages one below the other. Laid
// out and painted on a thread of its own shortly after each change; while it is hidden nothing is
// done.
#pragma once

#include "ui/common/background_job.h"
#include "ui/common/paper_outlet.h"

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <map>
#include <string>

class QLabel;
class QScrollArea;

namespace accord::ui {

class PageStack;

class PaperView : public QWidget {
    Q_OBJECT
public:
    // The names of its parts begin with `name`. `ask` says how the pages are made now; what it
    // gives runs on a worker thread.
    PaperView(PageContext &context, const QString &name, std::function<MakePages()> ask,
              QWidget *parent = nullptr);
    void refresh(); // the document changed
    // Nothing is being laid out or waits for it.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && m_job == nullptr; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] int shownPage() const; // from 0
    // "2 / 5", and the same in words; "" without pages.
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] QString spokenPage() const;
    void turn(int by);
    // To the page where a part of the document begins, if it is printed.
    void turnTo(const std::string &anchor);
    void zoom(int step);
    void fit();
    [[nodiscard]] bool isFitted() const { return m_zoom == 0; }

Q_SIGNALS:
    void pageChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Laid {
        std::vector<QImage> pages;
        std::map<std::string, int> numbers; // anchor -> page, from 1
    };
    void layOut();
    void take(base::Result<Laid> laid);
    void fitWidth();

    PageContext &m_context;
    std::function<MakePages()> m_ask;
    QLabel *m_note;
    QScrollArea *m_area;
    PageStack *m_stack;
    QTimer m_soon;
    QPointer<Job> m_job;
    std::map<std::string, int> m_numbers;
    int m_zoom = 0; // percent of the paper's size; 0 = the width there is
    bool m_isStale = true;
};

} // namespace accord::ui
