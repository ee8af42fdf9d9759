// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QDate>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace meyar {

/// A number that law, a standard or good practice sets: a limit, a wage, an age, a rate. Dated and per jurisdiction.
struct ReferenceValue
{
    QString key; ///< "effluent.bod5", "wage.minimum.unskilled"
    QString jurisdiction; ///< PK, PK-PB… or INT; empty = INT
    /// Fact or question -> the answers with which alone it applies: discharge_route -> "sewer|cetp", workers -> "51..150",
    /// "1001.."; "?" among them stands for not answered.
    std::map<QString, QString> when;
    std::optional<double> least; ///< a judged value may not be below
    std::optional<double> most; ///< nor above
    QString value; ///< what it sets, where it is no limit ("40000")
    QString base; ///< the key that says it, where `value` is empty
    QString unit;
    bool isUsual = false; ///< what is usual between `least` and `most`, not a limit: nothing fails by it
    bool subtractsIntake = false; ///< what the water had when it came in is taken off first (NEQS, note to Annex I)
    QDate validFrom; ///< null = always
    QDate validTo; ///< null = still
    QDate review; ///< until this day it was sure to hold: later somebody asks for the newer notification; null = no such day
    QString citation; ///< "S.R.O. 549(I)/2000, Annex I"
    QString confidence; ///< S, K1, K2, K3 or D, as of a Reference
    Text note;

    /// Whether it may have been replaced by `day`: its day of review is past.
    [[nodiscard]] bool isReviewDue(QDate day) const { return review.isValid() && day.isValid() && review < day; }

    friend bool operator==(const ReferenceValue &, const ReferenceValue &) = default;
};

/// Where and when something is to be judged.
struct Circumstances
{
    QString jurisdiction; ///< of the site; empty = not known: what holds in the whole country applies
    QDate day; ///< null = what is in force last
    std::function<QString(const QString &)> answerTo = {}; ///< to a fact or question that a value depends on
};

/// The value of `key` that applies: of those in force on the day and whose conditions hold, the province's before the
/// country's before the international one, then the one with more conditions, then the newest. Null if there is none.
[[nodiscard]] const ReferenceValue *appliedValue(const std::vector<ReferenceValue> &values, const QString &key,
                                                 const Circumstances &circumstances);

/// The value that applies and, where that only names another key (`base`), the one that applies of this, and so on: the
/// last of them says the number, unless a base has none here or they name each other. Empty if nothing applies.
[[nodiscard]] std::vector<const ReferenceValue *> valueChain(const std::vector<ReferenceValue> &values, const QString &key,
                                                             const Circumstances &circumstances);

/// How a value of the key stands: the one that applies, or why another one does not.
struct WeighedValue
{
    enum class Standing {
        Applies,
        Yields, ///< would apply, but one closer to the site, more special or newer does
        OtherCondition, ///< what it depends on is not so, or not known
        NotYet, ///< comes into force after the day
        NoLonger, ///< ended before the day
        OtherPlace,
    };
    const ReferenceValue *value = nullptr;
    Standing standing = Standing::OtherPlace;
};
/// Every value of `key`, the one that applies first, then in the order of `Standing`, the newest first.
[[nodiscard]] std::vector<WeighedValue> weighedValues(const std::vector<ReferenceValue> &values, const QString &key,
                                                      const Circumstances &circumstances);

/// Whether what is set for `jurisdiction` holds at a site of `site` ("PK" holds in "PK-SD", "INT" everywhere).
[[nodiscard]] bool holdsAt(const QString &jurisdiction, const QString &site);

} // namespace meyar
