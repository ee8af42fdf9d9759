// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/shuffle.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>
#include <limits>

namespace meyar::form {

namespace {

constexpr double modulus = 2147483647; // 2^31 - 1

/// The generator of Park and Miller, in doubles as JavaRosa has it.
class ParkMiller
{
public:
    explicit ParkMiller(qint64 seed)
        : m_state(std::fmod(static_cast<double>(seed), modulus))
    {
        if (m_state <= 0) {
            m_state += modulus - 1;
        }
    }

    /// From 0 to 1, 1 excluded.
    double next()
    {
        constexpr double multiplier = 16807;
        m_state = std::fmod(m_state * multiplier, modulus);
        return (m_state - 1) / (modulus - 1);
    }

private:
    double m_state;
};

/// Java's conversion of a double to a long.
qint64 truncated(double number)
{
    constexpr double beyond = 9223372036854775808.0; // 2^63
    if (number >= beyond) {
        return std::numeric_limits<qint64>::max();
    }
    return number < -beyond ? std::numeric_limits<qint64>::min() : static_cast<qint64>(number);
}

} // namespace

qint64 shuffleSeed(const Value &given)
{
    const double number = given.toNumber();
    if (!std::isnan(number)) {
        return truncated(number);
    }
    if (given.isBlank()) {
        return 0;
    }
    const QByteArray hash
        = QCryptographicHash::hash(given.asString().toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

std::vector<int> shuffled(int count, std::optional<qint64> seed, QRandomGenerator &random)
{
    std::optional<ParkMiller> generator;
    if (seed) {
        generator.emplace(*seed);
    }
    // Fisher and Yates, filling a new list from the front.
    std::vector<int> order(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double chance = generator ? generator->next() : random.generateDouble();
        const auto place = static_cast<size_t>(chance * (i + 1));
        order[static_cast<size_t>(i)] = order[place];
        order[place] = i;
    }
    return order;
}

} // namespace meyar::form
