// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/marks.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace meyar::ui {

/// One thing that a bundle or a receipt says, with its mark.
struct ExchangeFact
{
    Mark mark = Mark::None;
    QString text;
    friend bool operator==(const ExchangeFact &, const ExchangeFact &) = default;
};

/// An audit that can go into a bundle of its own.
struct ExchangeAudit
{
    AssessmentId id;
    QString name; ///< "Tarazu Leather, 12 March 2026"
    friend bool operator==(const ExchangeAudit &, const ExchangeAudit &) = default;
};

/// This laptop, as the receiver of a bundle will see it.
struct ExchangeLaptop
{
    QString person;
    QString label;
    QString fingerprint;
    QString programme;
};

/// What an export wrote.
struct ExchangeResult
{
    QString path;
    QString remark; ///< size and what is in it
    QString fingerprint;
};

/// What the export part shows.
struct ExportState
{
    std::vector<ExchangeAudit> audits;
    AssessmentId only; ///< null = everything
    std::vector<ExchangeFact> facts;
    QString pending; ///< what no bundle carries yet
    bool isPending = false;
    ExchangeLaptop laptop;
    bool isRunning = false;
    QString problem;
    std::optional<ExchangeResult> result;
};

/// A bundle that was looked into and not merged yet.
struct ExchangePreview
{
    QString fileName;
    QString from; ///< the person, else the laptop
    QString fingerprint;
    QString trust; ///< whether its laptop is known here
    Mark trustMark = Mark::None;
    QString programme;
    QString made; ///< when, and how large
    std::vector<ExchangeFact> facts;
    QString obstacle; ///< why it cannot be merged; empty = it can
    bool isNew = true; ///< it brings something
};

/// A line of the bundles merged so far, and all that its receipt says.
struct ReceiptLine
{
    QString fileName;
    QString from;
    QString when;
    QString remark; ///< "57 new, 2 to decide"
    Mark mark = Mark::Good;
    QString fingerprint; ///< of the bundle
    std::vector<ExchangeFact> facts;
    int conflictsOpened = 0;
    QString spoken;
    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// What the import part shows: nothing yet, a preview, or a receipt.
struct ImportState
{
    QString running; ///< what is happening; empty = nothing
    QString problem;
    std::optional<ExchangePreview> preview;
    std::optional<ReceiptLine> receipt;
    bool isFresh = false; ///< the receipt is of a bundle merged just now
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::ReceiptLine)
