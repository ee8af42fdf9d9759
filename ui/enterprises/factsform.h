// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace meyar::ui {

class FormRow;
class Label;
class NumberField;
class SegmentedSwitch;

/// The facts of a site that skip logic and thresholds use: counts, and what there is or is not.
/// Each may stay open. What is no sensible number is marked and not passed on.
class FactsForm final : public QWidget
{
    Q_OBJECT

public:
    using Facts = std::map<QString, QString>;

    explicit FactsForm(QWidget *parent = nullptr);
    void setFacts(const Facts &facts); ///< leaves the field being edited alone
    [[nodiscard]] Facts facts() const; ///< with keys that the form does not know
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct CountField
    {
        QString key;
        FormRow *row;
        NumberField *field;
        int minimum;
        int maximum;
    };
    struct YesNoField
    {
        QString key;
        Label *caption;
        SegmentedSwitch *field;
    };
    CountField makeCount(const QString &key, int minimum, int maximum);
    void addYesNo(QVBoxLayout *layout, const QString &key);
    void judge(size_t index);
    [[nodiscard]] bool isSensible(const CountField &count) const;

    Facts m_facts;
    std::vector<CountField> m_counts;
    std::vector<YesNoField> m_yesNos;
};

} // namespace meyar::ui
