int g(void)
{
    malloc(1);
    return strtok(0, "");
}
