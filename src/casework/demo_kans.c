#include "casework/demo_maak.h"

static u64 meng(u64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static u64 volgende(kans *k)
{
    k->s += 0x9e3779b97f4a7c15u;
    return meng(k->s);
}

kans kans_van(u64 zaad, u64 wat, u64 nummer)
{
    return (kans){meng(meng(zaad + 0x9e3779b97f4a7c15u) ^ meng(wat * 1000003 + 7))
                  ^ meng(nummer + 0x632be59bd9b4e019u)};
}

int kans_tussen(kans *k, int laag, int hoog)
{
    u64 breed = (u64)((i64)hoog - laag + 1);
    return laag + (int)(volgende(k) % breed);
}

bool kans_op(kans *k, int promille) { return kans_tussen(k, 0, 999) < promille; }

int kans_keus(kans *k, const int *gewichten, int n)
{
    int som = 0;
    for (int i = 0; i < n; i++) som += gewichten[i];
    int trek = kans_tussen(k, 0, som - 1);
    for (int i = 0; i < n; i++) {
        trek -= gewichten[i];
        if (trek < 0) return i;
    }
    return n - 1;
}

/* The mean of two draws from either side of the top is close enough to a triangle. */
int kans_driehoek(kans *k, int laag, int top, int hoog)
{
    bool links = kans_tussen(k, 0, hoog - laag) < top - laag;
    int a = links ? laag : top, b = links ? top : hoog;
    int x = kans_tussen(k, a, b), y = kans_tussen(k, a, b);
    if (links) return x > y ? x : y;
    return x < y ? x : y;
}
