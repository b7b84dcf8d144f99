// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_preview.h"

#include "ui/common/icons.h"
#include "ui/common/paper_view.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

namespace accord::ui {
namespace {

constexpr int kHeader = 52;
constexpr int kWidth = 860;
constexpr int kHeight = 640;

} // namespace

PaperPreview::PaperPreview(PageContext &context, PaperTitle title, MakePages pages,
                           WritePaper write, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_title(std::move(title)),
      m_pages(std::move(pages)),
      m_write(std::move(write)),
      m_view(new PaperView(context, QStringLiteral("paper_preview"),
                           [this]() -> MakePages { return m_pages; })) {
    setObjectName(QStringLiteral("paper_preview"));
    setWindowTitle(tr("Print preview: %1").arg(m_title.document));
    resize(context.theme.px(kWidth), context.theme.px(kHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline());
    layout->addWidget(m_view, 1);
    connect(m_view, &PaperView::pageChanged, this, &PaperPreview::showPage);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this,
            &PaperPreview::print);
    connect(new QShortcut(Qt::Key_PageUp, this), &QShortcut::activated, m_view,
            [this] { m_view->turn(-1); });
    connect(new QShortcut(Qt::Key_PageDown, this), &QShortcut::activated, m_view,
            [this] { m_view->turn(1); });
    showPage();
    m_print->setFocus(); // Enter prints
}

PaperPreview *PaperPreview::openOver(PageContext &context, PaperTitle title, MakePages pages,
                                     WritePaper write, QWidget *over) {
    auto *preview =
        new PaperPreview(context, std::move(title), std::move(pages), std::move(write), over);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

QWidget *PaperPreview::makeHeader() {
    const Theme &theme = m_context.theme;
    const Icons &icons = m_context.icons;
    auto *header = new QWidget;
    setGround(*header, "surface");
    header->setFixedHeight(theme.px(kHeader));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    row->setSpacing(theme.px(measure::kGap));
    const auto icon = [&](const char *id, const char *name, const QString &text) {
        QPushButton *button =
            makeIconButton(QLatin1String(id), icons.icon(QLatin1String(name)), text);
        row->addWidget(button);
        return button;
    };
    m_previous = icon("preview_previous", "chevron-up", tr("Previous page"));
    m_next = icon("preview_next", "chevron-down", tr("Next page"));
    m_page = makeLabel(LabelKind::Muted);
    m_page->setObjectName(QStringLiteral("preview_page"));
    row->addWidget(m_page);
    row->addStretch(1);
    connect(icon("preview_smaller", "zoom-out", tr("Smaller")), &QPushButton::clicked, this,
            [this] { m_view->zoom(-1); });
    connect(icon("preview_larger", "zoom-in", tr("Larger")), &QPushButton::clicked, this,
            [this] { m_view->zoom(1); });
    row->addStretch(1);
    auto *close = makeButton(QStringLiteral("preview_close"), ButtonKind::Plain, tr("Close"));
    auto *pdf = makeButton(QStringLiteral("preview_pdf"), ButtonKind::Plain, tr("PDF file…"),
                           icons.icon(QStringLiteral("export")));
    m_print = makeButton(QStringLiteral("preview_print"), ButtonKind::Primary, tr("Print…"),
                         icons.icon(QStringLiteral("print"), Role::OnAccent));
    m_print->setDefault(true);
    for (QPushButton *button : {close, pdf, m_print}) {
        row->addWidget(button);
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view->turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->turn(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PaperPreview::writePdf);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::print);
    return header;
}

void PaperPreview::showPage() {
    const int page = m_view->pages() > 0 ? m_view->shownPage() : 0;
    m_page->setText(m_view->pageText());
    m_page->setAccessibleName(m_view->spokenPage());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pages());
}

// The page behind goes on with it: this window may be gone before the last sheet is out.
void PaperPreview::print() {
    const PaperTitle title = m_title;
    const MakePages pages = m_pages;
    accept();
    printPaper(m_context, parentWidget(), title, pages);
}

void PaperPreview::writePdf() {
    const PaperTitle title{tr("Export as PDF"), m_title.document};
    const WritePaper write = m_write;
    accept();
    exportPaper(m_context, parentWidget(), title, write);
}

} // namespace accord::ui
