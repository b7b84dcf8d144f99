// SPDX-License-Identifier: GPL-3.0-or-later
// PlanEditorPage: one annual plan: header with what may be done, the six steps, what is missing,
// the outline at the left, the section in the middle, the printed plan at the right. Every change
// is saved at once.
#pragma once

#include "ui/common/page.h"
#include "ui/plans/plan_paper.h"
#include "ui/plans/plan_section.h"
#include "ui/plans/plan_verbs.h"

#include <map>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace accord::ui {

class Badge;
class OutlineView;
class PlanStrip;
class PreviewPane;
class SectionPage;
class StepsBar;

class PlanEditorPage : public Page {
    Q_OBJECT
public:
    // place.record = "CODE:YEAR".
    PlanEditorPage(PageContext &context, const Place &place, QWidget *parent = nullptr);
    // False when there is no such plan; it has been told.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("plans"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("plans"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] bool can(PageCommand command) const override;
    [[nodiscard]] bool togglePane() override; // the preview
    void perform(PageCommand command) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void take(const QVariantMap &hint) override;

    void go(PlanSection section, const QString &path = {});
    [[nodiscard]] SectionPage *current() const;
    [[nodiscard]] PreviewPane &preview() const { return *m_preview; }

protected:
    // The outline takes the focus for its page. No proxy: Tab would pass the header.
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makePrintVerbs();
    void fillPrintMenu();
    void makePreview(QSplitter &splitter);
    void exportPdf();
    void print();
    void togglePreview();
    void showPreview();
    void refresh();
    void refreshHeader();
    void refreshVerbs();
    void takeMain();
    void submit();
    void approve();
    void reject();
    void advance();
    void back();
    void fillMenu();
    template<class UseCase>
    void act(UseCase &&useCase);

    PlanEditing m_editing;
    PlanPaper m_paper;
    bool m_isLoaded = false;
    PlanVerbs m_verbs;
    QLabel *m_title = nullptr;
    Badge *m_class = nullptr;
    Badge *m_status = nullptr;
    Badge *m_approval = nullptr;
    QLabel *m_meta = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    StepsBar *m_steps = nullptr;
    PlanStrip *m_strip = nullptr;
    OutlineView *m_outline = nullptr;
    QStackedWidget *m_stack = nullptr;
    PreviewPane *m_preview = nullptr;
    QPushButton *m_pane = nullptr;
    QMenu *m_printMenu = nullptr;
    bool m_wantsPreview = true;
    bool m_isSqueezed = false; // shown although there is little room
    std::map<PlanSection, SectionPage *> m_pages;
};

} // namespace accord::ui
