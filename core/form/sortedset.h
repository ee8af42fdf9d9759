// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace meyar::form {

/// A set of small numbers that is emptied from the smallest upwards.
class SortedSet
{
public:
    explicit SortedSet(size_t size)
        : m_words(size / bits + 1)
    {
    }

    void insert(int number)
    {
        const auto at = static_cast<size_t>(number);
        m_words[at / bits] |= quint64(1) << (at % bits);
    }

    /// The smallest from `from` on, taken out; -1 if there is none.
    int takeFirst(int from)
    {
        auto word = static_cast<size_t>(from) / bits;
        while (word < m_words.size() && m_words[word] == 0) {
            ++word;
        }
        if (word == m_words.size()) {
            return -1;
        }
        const int bit = std::countr_zero(m_words[word]);
        m_words[word] &= m_words[word] - 1;
        return static_cast<int>(word * bits) + bit;
    }

    void clear() { std::fill(m_words.begin(), m_words.end(), 0); }

private:
    static constexpr size_t bits = 64;
    std::vector<quint64> m_words;
};

} // namespace meyar::form
