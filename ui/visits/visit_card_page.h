// SPDX-License-Identifier: GPL-3.0-or-later
// VisitCardPage: the call card of one visit: planned, going on, done; filled by keyboard alone.
// What is typed is kept as a draft until it is saved.
#pragma once

#include "app/visit_service.h"
#include "documents/visit_pdf.h"
#include "ui/common/page.h"

#include <nlohmann/json.hpp>

#include <QPointer>
#include <QTimer>
#include <optional>

class QLabel;
class QVBoxLayout;
class QMenu;
class QPushButton;

namespace accord::ui {

class Badge;
class VisitBriefPane;
class VisitForm;

class VisitCardPage : public Page {
    Q_OBJECT
public:
    // The record of `place` is the visit's id, or "new:" and the code of the customer of a visit
    // that is not saved yet. A hint {"draft": {"document": JSON}} is typed in on top.
    VisitCardPage(PageContext &context, const Place &place, QWidget *parent = nullptr);
    ~VisitCardPage() override;
    // False when there is no such visit or customer (it has been told).
    [[nodiscard]] bool load();
    // The place of a new visit of the customer, begun with some fields of a visit document.
    [[nodiscard]] static Place placeOfNew(const QString &customer,
                                          const nlohmann::json &fields = nlohmann::json::object());

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("visits"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("visits"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QWidget *peek() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override { take(state); }
    void take(const QVariantMap &hint) override;

    [[nodiscard]] VisitForm &form() const { return *m_form; }
    [[nodiscard]] const std::optional<domain::Visit> &visit() const { return m_visit; }
    [[nodiscard]] bool isDirty() const;
    // Saves as it is: a visit that is planned stays planned. False when it was refused.
    bool save();
    // It took place: saves with the result, plans the next visit and closes the card.
    bool finish();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Saving { AsItIs, TookPlace };
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QVBoxLayout *makeNames();
    void makeKeys();
    void fill();
    void showHeader();
    void showStrip();
    void fillMenu();
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] bool isNew() const { return !m_visit.has_value(); }
    [[nodiscard]] bool mayFinish() const;
    [[nodiscard]] nlohmann::json stored() const;
    bool store(Saving saving);
    [[nodiscard]] bool tookPlaceToday();
    [[nodiscard]] base::Result<domain::Visit> write(Saving saving, const nlohmann::json &document,
                                                    base::Issues &issues);
    bool refused(const base::Error &error, const base::Issues &issues);
    void settleStored(domain::Visit saved);
    void keepDraft();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QVariantMap draftContent() const;
    template<class UseCase>
    void change(UseCase &&useCase);
    void begin();
    void cancelVisit();
    void notHeld();
    void showBrief();
    void editTemplates();
    void addPaper();
    // The brief, or the card as it is stored; empty for a visit that is not saved yet.
    void printSheet(documents::VisitSheet sheet, bool isFile);

    QString m_customer; // code
    QString m_customerName;
    QString m_shortName;
    QString m_abcClass;
    QString m_template; // of its customer
    std::optional<domain::Visit> m_visit;
    nlohmann::json m_clean; // the form as it was stored
    bool m_isSaving = false;
    bool m_isClosing = false;
    QTimer m_keeping;
    VisitForm *m_form = nullptr;
    QPointer<VisitBriefPane> m_brief; // shown by the window beside the page
    QLabel *m_title = nullptr;
    Badge *m_class = nullptr;
    Badge *m_state = nullptr;
    QLabel *m_meta = nullptr;
    QLabel *m_kept = nullptr;
    QLabel *m_strip = nullptr;
    QLabel *m_error = nullptr;
    QMenu *m_menu = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace accord::ui
