#include "labs/scaling/kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <vector>

namespace interleave::scaling {

namespace {

/// Spreads what differs little over all bits (the finalizer of SplitMix64, Steele et al. 2014).
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// The integral of 4 / (1 + x²), by the midpoint rule. The first 1024 pieces reach from 0 to 1 and give π,
/// in units of 2⁻⁵².
class Integral : public Kernel
{
public:
    [[nodiscard]] std::uint64_t compute(std::size_t piece) const override
    {
        constexpr int steps = 16'384;
        constexpr double width = 1.0 / 1024 / steps;
        const double from = static_cast<double>(piece % 65'536) / 1024;
        double sum = 0;
        for (int step = 0; step < steps; ++step) {
            const double x = from + (step + 0.5) * width;
            sum += 4 / (1 + x * x);
        }
        return static_cast<std::uint64_t>(std::llround(std::ldexp(sum * width, 52)));
    }
};

/// Counts the words of a text. The frequencies of words follow Zipf's law, as in natural languages.
class WordCount : public Kernel
{
public:
    explicit WordCount(std::mt19937_64 random)
    {
        constexpr std::size_t vocabulary = 500;
        std::vector<std::string> words;
        std::vector<double> weights;
        for (std::size_t rank = 1; rank <= vocabulary; ++rank) {
            words.push_back(wordFrom(random));
            weights.push_back(1.0 / static_cast<double>(rank));
        }
        std::discrete_distribution<std::size_t> next(weights.begin(), weights.end());
        for (std::string& page : m_pages)
            while (page.size() < pageSize)
                page += words[next(random)] + ' ';
    }
    [[nodiscard]] std::uint64_t compute(std::size_t piece) const override
    {
        std::vector<std::string_view> words = wordsOf(m_pages[piece % m_pages.size()]);
        std::ranges::sort(words);
        std::uint64_t sum = 0; // every word counts as often as it is there: totals of pages can be added
        for (auto word = words.begin(); word != words.end();) {
            const auto other = std::upper_bound(word, words.end(), *word);
            sum += static_cast<std::uint64_t>(other - word) * numberOf(*word);
            word = other;
        }
        return sum;
    }

private:
    static constexpr std::size_t pageSize = 3000; ///< characters

    static std::string wordFrom(std::mt19937_64& random)
    {
        std::string word;
        for (std::uint64_t syllables = 1 + random() % 3; syllables > 0; --syllables) {
            word += "bdfgklmnprstvz"[random() % 14];
            word += "aeiou"[random() % 5];
        }
        return word;
    }
    static std::vector<std::string_view> wordsOf(std::string_view text)
    {
        std::vector<std::string_view> words;
        for (std::size_t end = text.find(' '); end != std::string_view::npos; end = text.find(' ')) {
            words.push_back(text.substr(0, end));
            text.remove_prefix(end + 1);
        }
        return words;
    }
    static std::uint64_t numberOf(std::string_view word)
    {
        const auto more = [](std::uint64_t sum, char letter) {
            return sum * 31 + static_cast<unsigned char>(letter);
        };
        return mixed(std::accumulate(word.begin(), word.end(), std::uint64_t{0}, more));
    }

    std::vector<std::string> m_pages = std::vector<std::string>(256);
};

/// Smooths a grey picture: each point becomes the weighted mean of the 5 × 5 around it.
class Filter : public Kernel
{
public:
    explicit Filter(std::mt19937_64 random)
    {
        for (std::uint8_t& point : m_picture)
            point = static_cast<std::uint8_t>(random() >> 56U);
    }
    [[nodiscard]] std::uint64_t compute(std::size_t piece) const override
    {
        constexpr std::size_t rows = 2;
        std::uint64_t sum = 0;
        const std::size_t first = piece * rows % (size - 2 * reach);
        for (std::size_t y = first; y < first + rows; ++y)
            for (std::size_t x = 0; x < size - 2 * reach; ++x)
                sum += smoothed(x, y) * (y * size + x + 1);
        return mixed(sum);
    }

private:
    static constexpr std::size_t size = 1024 + 4;
    static constexpr std::size_t reach = 2;

    /// The point two to the right of and two below the given one.
    [[nodiscard]] std::uint64_t smoothed(std::size_t x, std::size_t y) const
    {
        constexpr std::uint32_t weights[] = {1, 4, 6, 4, 1}; // binomial; their squares add up to 256
        std::uint32_t sum = 0;
        for (std::size_t down = 0; down <= 2 * reach; ++down)
            for (std::size_t right = 0; right <= 2 * reach; ++right)
                sum += weights[down] * weights[right] * m_picture[(y + down) * size + x + right];
        return sum / 256;
    }

    std::vector<std::uint8_t> m_picture = std::vector<std::uint8_t>(size * size);
};

/// The product of two square matrices; a piece is a row of it. Small integers: no sum is rounded.
class MatrixProduct : public Kernel
{
public:
    explicit MatrixProduct(std::mt19937_64 random)
    {
        for (std::vector<double>* matrix : {&m_left, &m_right})
            for (double& entry : *matrix)
                entry = static_cast<double>(random() % 17) - 8;
    }
    [[nodiscard]] std::uint64_t compute(std::size_t piece) const override
    {
        const double* const row = m_left.data() + piece % size * size;
        std::vector<double> product(size);
        for (std::size_t k = 0; k < size; ++k)
            for (std::size_t column = 0; column < size; ++column)
                product[column] += row[k] * m_right[k * size + column];
        std::uint64_t sum = piece % size;
        for (const double entry : product)
            sum = mixed(sum + static_cast<std::uint64_t>(std::llround(entry)));
        return sum;
    }

private:
    static constexpr std::size_t size = 320;

    std::vector<double> m_left = std::vector<double>(size * size);
    std::vector<double> m_right = std::vector<double>(size * size);
};

} // namespace

std::unique_ptr<const Kernel> makeKernel(const std::string& id, std::mt19937_64 random)
{
    if (id == "words")
        return std::make_unique<WordCount>(random);
    if (id == "filter")
        return std::make_unique<Filter>(random);
    if (id == "matrix")
        return std::make_unique<MatrixProduct>(random);
    return std::make_unique<Integral>();
}

} // namespace interleave::scaling
