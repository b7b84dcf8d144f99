// SPDX-License-Identifier: GPL-3.0-or-later
// PaperPreview: what is about to be printed, page by page, before the printer is asked for; from
// here it goes to the printer or into a PDF file.
#pragma once

#include "ui/common/paper_outlet.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace accord::ui {

class PaperView;

class PaperPreview : public QDialog {
    Q_OBJECT
public:
    // `title` is what the printer is asked with; `parent` the page that is printed.
    PaperPreview(PageContext &context, PaperTitle title, MakePages pages, WritePaper write,
                 QWidget *parent);
    [[nodiscard]] PaperView &view() const { return *m_view; }
    // Opens one that deletes itself when it is left.
    static PaperPreview *openOver(PageContext &context, PaperTitle title, MakePages pages,
                                  WritePaper write, QWidget *over);

private:
    [[nodiscard]] QWidget *makeHeader();
    void showPage();
    void print();
    void writePdf();

    PageContext &m_context;
    PaperTitle m_title;
    MakePages m_pages;
    WritePaper m_write;
    PaperView *m_view;
    QLabel *m_page = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace accord::ui
