// SPDX-License-Identifier: GPL-3.0-or-later
// PlanPaper: which print of a plan is meant (for whom, in which language), remembered; and its two
// ways out of the window, a PDF file and a printer. Both run as jobs with progress.
#pragma once

#include "app/views/plan_document.h"
#include "documents/plan_pdf.h"
#include "ui/common/page_context.h"

#include <QObject>

class QMenu;
class QWidget;

namespace accord::ui {

class PlanPaper : public QObject {
    Q_OBJECT
public:
    PlanPaper(PageContext &context, QObject *parent);
    [[nodiscard]] const documents::PlanPdfOptions &options() const { return m_options; }
    void setCopy(documents::PlanCopy copy);
    void setLanguage(documents::DocumentLanguage language);

    // Asks for the file, writes it and says so. `over` may be gone when it is ready.
    void exportPdf(QWidget *over, const app::PlanDocument &document);
    // Asks for the printer and the pages.
    void print(QWidget *over, const app::PlanDocument &document);
    // Copy and language as choices of a menu, each with its mark.
    void fillMenu(QMenu &menu);
    [[nodiscard]] static QString copyName(documents::PlanCopy copy);
    [[nodiscard]] static QString languageName(documents::DocumentLanguage language);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString title(const app::PlanDocument &document) const;

    PageContext &m_context;
    documents::PlanPdfOptions m_options;
};

} // namespace accord::ui
