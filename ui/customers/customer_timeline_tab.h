// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a customer: planned and pinned on top, then everything that happened, newest
// first; filtered by kind, person, period and text. A double-click or Enter leads to the record.
#pragma once

#include "app/timeline_service.h"
#include "ui/common/customer_tab.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace accord::ui {

class EmptyState;
class TimelineDelegate;
class TimelineModel;

class CustomerTimelineTab : public CustomerPart {
    Q_OBJECT
public:
    // `show` brings another part of the page to the front, for entries that lead there.
    using ShowPart = std::function<void(const QVariantMap &hint)>;
    CustomerTimelineTab(PageContext &context, ShowPart showPart);
    void showCustomer(const domain::Customer &customer) override;
    void take(const QVariantMap &hint) override;

private:
    QWidget *makeFilters();
    QWidget *makeVerbs();
    void fillPeople();
    void load();
    [[nodiscard]] app::TimelineQuery query() const;
    [[nodiscard]] std::optional<app::TimelinePage> page(const app::TimelineQuery &query);
    void open(const QModelIndex &index);
    void showVerbs();
    void addNote(const QVariantMap &draft = {});
    void editNote(const QString &id, const QVariantMap &draft = {});
    void togglePin();
    void showMenu(const QPoint &at);
    // Of the current row when it is a note.
    [[nodiscard]] QString currentNote() const;

    PageContext &m_context;
    ShowPart m_showPart;
    std::string m_customer;
    bool m_mayEdit = false;
    QComboBox *m_kind;
    QComboBox *m_person;
    QComboBox *m_period;
    QLineEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_pin;
    QListView *m_view;
    EmptyState *m_empty;
    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
    QTimer m_typing;
};

} // namespace accord::ui
