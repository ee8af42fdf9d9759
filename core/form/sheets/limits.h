// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace meyar::form {

/// The most that a form's file can need. What claims or unpacks to more is refused, so that a wrong
/// or hostile file can neither fill the memory nor keep the program busy.
struct SheetLimits
{
    static constexpr int columns = 16'384; ///< as many as Excel has
    static constexpr int rows = 200'000;
    static constexpr int sheets = 255;
    static constexpr std::int64_t cells = 5'000'000; ///< of all sheets, empty ones between too
    static constexpr std::int64_t elements
        = 10'000'000; ///< rows and cells of a workbook, empty too
    static constexpr std::int64_t characters = 100'000'000; ///< of all cells
    static constexpr std::int64_t texts = 2'000'000; ///< different texts of a workbook
    static constexpr std::int64_t fileBytes = 64LL * 1024 * 1024;
    static constexpr std::int64_t partBytes = 64LL * 1024 * 1024; ///< one part, unpacked
    static constexpr std::int64_t packageBytes = 192LL * 1024 * 1024; ///< all parts, unpacked
    static constexpr std::int64_t ratio = 300; ///< unpacked to packed, above the first megabyte
    static constexpr int packageEntries = 10'000;
    static constexpr int told = 100; ///< problems of one sort in one sheet
};

/// Counts what all sheets of one file take together.
class SheetBudget
{
public:
    struct Excess
    {
        QString what; ///< "columns", "rows", "cells", "characters"…
        std::int64_t limit = 0;
    };

    void addCells(std::int64_t count)
    {
        m_cells += count;
        check(u"cells", m_cells, SheetLimits::cells);
    }
    void addElement() { check(u"cells", ++m_elements, SheetLimits::elements); }
    void addCharacters(std::int64_t count)
    {
        m_characters += count;
        check(u"characters", m_characters, SheetLimits::characters);
    }
    void check(QStringView what, std::int64_t count, std::int64_t limit)
    {
        if (count > limit && !m_excess) {
            m_excess = Excess{what.toString(), limit};
        }
    }
    /// The first limit that was passed.
    [[nodiscard]] const std::optional<Excess> &excess() const { return m_excess; }

private:
    std::int64_t m_cells = 0;
    std::int64_t m_elements = 0;
    std::int64_t m_characters = 0;
    std::optional<Excess> m_excess;
};

} // namespace meyar::form
