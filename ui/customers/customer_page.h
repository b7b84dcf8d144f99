// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one customer: who it is above, its facts at the left, its parts in the middle, its
// group at the right.
#pragma once

#include "domain/customer/customer.h"
#include "domain/customer/rollup.h"
#include "ui/common/customer_tab.h"
#include "ui/common/page.h"
#include "ui/common/record_walk.h"

#include <vector>

namespace accord::ui {

class CustomerFactsPane;
class CustomerHeader;
class CustomerOverviewTab;
class CustomerPeoplePane;
class CustomerStrip;
class CustomerTabs;
class CustomerTermsPane;
class CustomerTreePane;
class CustomerVerbs;

class CustomerPage : public Page {
    Q_OBJECT
public:
    // The record of `place` is the customer's code; `others` are the parts of other features.
    CustomerPage(PageContext &context, const Place &place,
                 const std::vector<CustomerTab> &others = {}, QWidget *parent = nullptr);
    // False when there is no such customer (it has been told).
    [[nodiscard]] bool load();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpPage() const override;
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QString walkText() const override { return m_walk.text(); }
    // {"tab": id} brings a part to the front.
    void take(const QVariantMap &hint) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addVerbs();
    void addTabs(const std::vector<CustomerTab> &others);
    QWidget *makeBody();
    void loadFigures();
    void showClass();
    void loadPlans();
    void chooseRollup(domain::Rollup chosen);
    // As the switch stands; a customer with nobody below it is shown with all below.
    [[nodiscard]] domain::Rollup rollup() const;
    void newPlan();
    void walk(int by);
    void placeTree(bool isNarrow);

    domain::Customer m_customer;
    bool m_hasBelow = false;
    RecordWalk m_walk;
    CustomerHeader *m_header;
    CustomerVerbs *m_verbs;
    CustomerStrip *m_strip;
    CustomerFactsPane *m_facts;
    CustomerTermsPane *m_terms;
    CustomerOverviewTab *m_overview;
    CustomerPeoplePane *m_people;
    CustomerTreePane *m_tree;
    CustomerTabs *m_tabs;
    QWidget *m_treeArea = nullptr; // at the right, in narrow pages a tab
    QWidget *m_treeLine = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace accord::ui
